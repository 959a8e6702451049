export { forgetEverything } from './forget-everything.js'
export { KeptHere } from './KeptHere.js'
export { type KeptPage, keepPage } from './keep-page.js'
export { type KeptTheory, keptTheories } from './kept-theories.js'
