export { type Drawing, type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from './drawing.js'
export { DRAWING_LIMITS, theoryIn } from './theory-in.js'
