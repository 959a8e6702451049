export { fieldsOf, jsonIn, numberIn, objectsIn, textIn, textsIn } from './json-in.js'
export { MOST_ARROWS, MOST_BOXES, MOST_DEPTH } from './limits.js'
export { type MarkedDrawing, marksAs } from './marked-drawing.js'
export {
  bandMarks,
  elementMarks,
  groupMarks,
  kindSaid,
  linkMarks,
  type Marked,
  type Marks,
  termSaid,
  theoryMarks,
  typeSaid,
} from './marks.js'
export { listed, type Pictured, type PicturedBox, type PicturedLink, pictured } from './pictured.js'
export { characterNamed, decodeEntities, plainText, tidy } from './plain-text.js'
export { theoryOf } from './theory-of.js'
export { quoted, shortened } from './words.js'
