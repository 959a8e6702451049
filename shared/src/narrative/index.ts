export { bandsFromTheTop } from './bands-from-the-top.js'
export { caseInWords } from './case/case-in-words.js'
export { dateInWords } from './date-in-words.js'
export { linkInWords } from './link-sentences.js'
export {
  ALT_TEXT,
  altText,
  LONG_DESCRIPTION,
  longDescription,
  narrativeText,
  type Told,
  type ToldNarrative,
  toldFigure,
  toldNarrative,
  type Written,
} from './passages.js'
export { narrative } from './prose/narrative.js'
export { type Paragraph, type Sentence, wordsOfParagraph } from './prose/paragraph.js'
export { type Prose, proseLanguage } from './prose/prose-in.js'
