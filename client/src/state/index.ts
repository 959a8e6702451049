export { announce, useAnnouncer } from './announcer.js'
export { type Camera, camera, provideCamera } from './camera.js'
export { type EditorState, resetEditor, setEditor, useEditor } from './editor.js'
export { type Preferences, setPreferences, usePreferences } from './preferences.js'
