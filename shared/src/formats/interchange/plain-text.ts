import { singleBlanks } from '../single-blanks.js'

/**
 * The words of an HTML label: paragraphs and line breaks become line breaks, everything else of the markup goes.
 * Nothing in it is run or fetched. Takes time in proportion to its length, whatever it is.
 */
export function plainText(html: string): string {
  let words = ''
  let at = 0
  let hidden: string | null = null
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const isTag = open >= 0 && TAG_START.test(html.slice(open + 1, open + 3))
    const close = isTag ? html.indexOf('>', open) : open
    const end = close < 0 ? html.length : open
    if (hidden === null) words += decodeEntities(singleBlanks(html.slice(at, end)))
    // A tag without an end is none: what follows is text.
    if (close < 0) break
    if (!isTag) {
      if (hidden === null) words += '<'
      at = open + 1
      continue
    }
    const tag = TAG_NAME.exec(html.slice(open + 1, open + 20))
    const name = (tag?.[2] ?? '').toLowerCase()
    const closes = tag?.[1] === '/'
    if (hidden === null && !closes && HIDDEN.has(name)) hidden = name
    else if (hidden === name && closes) hidden = null
    else if (hidden === null && name === 'br') words += '\n'
    // Where one paragraph ends and the next begins there is one break.
    else if (hidden === null && BLOCKS.has(name) && !words.endsWith('\n')) words += '\n'
    at = close + 1
  }
  return tidy(words)
}

/** Text in which `&amp;`, `&#8217;` and the like stand for characters, as those characters. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, name: string) => characterNamed(name) ?? whole) : text
}

/** The character of an entity's name or number: `quot`, `#39`, `#x27`; null for what is none. */
export function characterNamed(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : null
}

/** Lines without blanks at their ends, and at most one empty line between two. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const TAG_START = /^[a-z!/?]/i
const TAG_NAME = /^(\/?)([a-z][a-z0-9]*)/i
const ENTITY = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});/g
const HIDDEN = new Set(['script', 'style', 'head'])
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'])
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['rarr', '→'],
  ['larr', '←'],
  ['times', '×'],
  ['pound', '£'],
  ['euro', '€'],
  ['copy', '©'],
  ['deg', '°'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['aacute', 'á'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['ntilde', 'ñ'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['auml', 'ä'],
  ['szlig', 'ß'],
  ['ccedil', 'ç'],
])
