export { altText } from './alt-text.js'
export { caseInWords } from './case/case-in-words.js'
export { longDescription } from './long-description.js'
