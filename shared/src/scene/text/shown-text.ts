/**
 * What of a text is drawn: tabs and control characters as spaces, all kinds of line ends as `\n`, and no invisible
 * characters that would turn other letters round (a label must not read otherwise than it is spelled).
 */
export function shownText(text: string): string {
  if (TIDY.test(text)) return text
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

// Most labels are: words of Latin letters with one space between them.
const TIDY = /^(?:[!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]+(?: (?! |$)|$))*$/
// Vertical tab is PowerPoint's line break within a paragraph.
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x09\x0E-\x1F\x7F-\x9F]/g
// Soft hyphen, embeddings and overrides, deprecated format characters, byte-order mark.
const INVISIBLE = /[\u00AD\u202A-\u202E\u206A-\u206F\uFEFF]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
