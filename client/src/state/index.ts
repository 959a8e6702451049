export { type Camera, camera, provideCamera } from './camera.js'
export { type EditorState, resetEditor, setEditor, useEditor } from './editor.js'
