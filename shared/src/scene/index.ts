export { AREA, BOX, LINK, SIZES, type TextSize } from './anatomy.js'
export { sceneBand, sceneGroup } from './area.js'
export { boxSizer, sceneBox, sceneBoxName } from './box.js'
export { statusIcon } from './box-marks.js'
export {
  boundsOfScene,
  buildScene,
  type SceneParts,
  type Surroundings,
  sceneFrom,
  sceneOf,
  surroundingsOf,
} from './build-scene.js'
export { type CeilingLine, ceilingAfter, ceilingAt, ceilingBand, sceneCeiling } from './ceiling.js'
export { checkFlag, withCheckFlags } from './check-flag.js'
export type { PictureContext } from './context.js'
export { crossingGaps, namesIn } from './crossing-gaps.js'
export { FACE_FAMILIES, familyOf } from './faces.js'
export { type IconName, icons, typeIcon } from './icons.js'
export { withKey, withKeyOf } from './key.js'
export { sceneLanes } from './lane.js'
export { linesOf } from './lines-of.js'
export { sceneLink } from './link.js'
export { type EndShape, type LineStyle, type LinkEnd, lineStyle, linkEnd, markRound } from './link-end.js'
export { linkFlag } from './link-flag.js'
export { linkPath } from './link-path.js'
export { linkSizer } from './link-words.js'
export type { LensKind, PictureLens, PictureLight, SignColours } from './picture-lens.js'
export { type RatingMark, ratingMark } from './rating-mark.js'
export type * from './scene.js'
export { lensSign } from './sign.js'
export { sceneSpheres } from './sphere.js'
export {
  ARABIC_RANGES,
  bidi,
  breakLines,
  directionOf,
  EMOJI_EM,
  EMOJI_RANGES,
  facesIn,
  fitLine,
  graphemesOf,
  INTER_RANGES,
  type LineRequest,
  layLine,
  moveLine,
  type Ranges,
  shownText,
  textWidth,
} from './text/index.js'
export {
  contrast,
  HOUSE_COLOURS,
  houseTheme,
  houseWords,
  screenThemes,
  sixDigits,
  THEME_NAMES,
  type Theme,
  type ThemeName,
  themes,
} from './themes/index.js'
export { withTitleLine } from './title-line.js'
export { type Counted, type PictureWords, wordsIn } from './words/index.js'
