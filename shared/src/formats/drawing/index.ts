export { type Drawing, type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from './drawing.js'
