export { type DraggedLayout, draggedLayout, NOTHING_DRAGGED } from './dragged-layout.js'
export { type LivePicture, livePicture, type PictureSource } from './live-picture.js'
export { type BrowserMeasure, loadMeasure } from './measure.js'
export { runPlaced } from './run-placed.js'
