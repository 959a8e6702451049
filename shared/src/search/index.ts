export { type Found, findWords, MOST_FOUND, type Search, type Stretch } from './find-words.js'
export { type Writing, writingsIn } from './texts-in.js'
export { isIn, type Untranslated, untranslated } from './untranslated.js'
