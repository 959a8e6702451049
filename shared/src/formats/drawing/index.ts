export { type Drawing, type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from './drawing.js'
export { type Typed, typedLoose } from './guess-types.js'
export { type Heading, headingOf } from './heading-of.js'
export { DRAWING_LIMITS, theoryIn, typesGuessed } from './theory-in.js'
