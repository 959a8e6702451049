import { escapeXml, tag } from '../markup.js'
import { languageOf } from './language-of.js'

/** How a run of text looks; what is not said is as its paragraph's style has it. */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string
  readonly font?: string
  readonly isBold?: boolean
  /** Six hex digits. */
  readonly colour?: string
  /** Half points. */
  readonly size?: number
  /** BCP 47 tag, where it is not that of the document. */
  readonly language?: string | null
}

/** Plain text as runs: line breaks and tabs are kept, and stretches from right to left say that they are. */
export function runs(text: string, look: RunLook = {}): string {
  return stretchesOf(text.replaceAll('\v', '\n').replace(LINE_ENDS, '\n'))
    .map(({ words, isRightToLeft }) => tag('w:r', {}, lookXml(look, isRightToLeft) + lettersOf(words)))
    .join('')
}

// In the order of the schema.
function lookXml({ style, font, isBold, colour, size, language }: RunLook, isRightToLeft: boolean): string {
  const spoken = language === undefined || language === null ? undefined : languageOf(language)
  const properties = [
    style === undefined ? '' : tag('w:rStyle', { 'w:val': style }),
    font === undefined ? '' : tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
    isBold === undefined ? '' : isBold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>',
    colour === undefined ? '' : tag('w:color', { 'w:val': colour }),
    size === undefined ? '' : tag('w:sz', { 'w:val': size }) + tag('w:szCs', { 'w:val': size }),
    isRightToLeft ? '<w:rtl/>' : '',
    spoken === undefined ? '' : tag('w:lang', isRightToLeft ? { 'w:bidi': spoken } : { 'w:val': spoken }),
  ].join('')
  return properties === '' ? '' : tag('w:rPr', {}, properties)
}

function lettersOf(words: string): string {
  return words
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return '<w:br/>'
      if (part === '\t') return '<w:tab/>'
      return tag('w:t', { 'xml:space': 'preserve' }, escapeXml(part))
    })
    .join('')
}

/** However the program they were typed in ends its lines. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g

const RTL = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC'
// What stands between two words of that direction goes with them.
const RTL_STRETCH = new RegExp(`[${RTL}](?:[^\\p{L}]*[${RTL}])*`, 'gu')

function stretchesOf(text: string): { words: string; isRightToLeft: boolean }[] {
  const stretches: { words: string; isRightToLeft: boolean }[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(RTL_STRETCH)) {
    if (index > at) stretches.push({ words: text.slice(at, index), isRightToLeft: false })
    stretches.push({ words, isRightToLeft: true })
    at = index + words.length
  }
  if (at < text.length) stretches.push({ words: text.slice(at), isRightToLeft: false })
  return stretches
}
