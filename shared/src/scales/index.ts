export { scaleOf, scales } from './all-scales.js'
export {
  EMMIE_EFFECTS,
  EMMIE_PARTS,
  EMMIE_QUALITIES,
  type EmmiePart,
  emmiePartAsks,
  emmiePartName,
  emmieQuality,
  isEmmiePartKnown,
  MAX_EMMIE_WORDS,
} from './emmie.js'
export { meaningOf } from './meaning-of.js'
export { percentOf } from './percent.js'
export { areComparable, isNoEffect, isValidRating, markOf, NO_EFFECT, refuseRating, strengthOf } from './ratings.js'
export type { Bilingual, PillLevel, RatingMark, Scale, ScaleValue, ScaleVariant, Spoken } from './scale.js'
