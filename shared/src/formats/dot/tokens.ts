/** A word of the DOT language. */
export interface Token {
  /** `id` is a name, number or quoted text; `html` the inside of `<...>`; the others are signs. */
  readonly kind: 'id' | 'html' | '{' | '}' | '[' | ']' | ';' | ',' | ':' | '=' | '->' | '--' | '+' | 'end'
  readonly text: string
  readonly isQuoted: boolean
  readonly at: number
}

/** What stops a DOT file from being read: a sentence about it. */
export class Unreadable extends Error {}

/** Reads the next word from this place; comments and preprocessor lines are skipped. Throws Unreadable. */
export function nextToken(text: string, from: number): { readonly token: Token; readonly end: number } {
  const at = skipBlanks(text, from)
  const sign = text.charAt(at)
  const found = (kind: Token['kind'], words: string, end: number, isQuoted = false) => ({
    token: { kind, text: words, isQuoted, at },
    end,
  })
  if (sign === '') return found('end', '', at)
  if (sign === '"') {
    const end = endOfQuoted(text, at)
    return found('id', unescaped(text.slice(at + 1, end - 1)), end, true)
  }
  if (sign === '<') {
    const end = endOfHtml(text, at)
    return found('html', text.slice(at + 1, end - 1), end)
  }
  for (const arrow of ['->', '--'] as const) if (text.startsWith(arrow, at)) return found(arrow, arrow, at + 2)
  if (isSign(sign)) return found(sign, sign, at + 1)
  let end = at
  while (end < text.length && isOfName(text, end)) end += 1
  if (end === at) throw new Unreadable(`“${sign}” in line ${lineAt(text, at)} is none of its signs`)
  return found('id', text.slice(at, end), end)
}

/** The number of the line that this place is in. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1
  return line
}

const SIGNS = ['{', '}', '[', ']', ';', ',', ':', '=', '+'] as const
const isSign = (sign: string): sign is (typeof SIGNS)[number] => SIGNS.some((each) => each === sign)

// A hyphen begins a number or an arrow; any letter beyond ASCII belongs to a name.
function isOfName(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === '-') return /[\d.]/.test(text.charAt(at + 1))
  return /[\w.\u0080-\uffff]/.test(sign)
}

function skipBlanks(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && /[\s\u00a0\uFEFF]/.test(text.charAt(at))) at += 1
    const startsLine = at === 0 || text.charAt(at - 1) === '\n'
    if (text.startsWith('//', at) || (startsLine && text.charAt(at) === '#')) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) throw new Unreadable('a comment does not end')
      at = end + 2
    } else return at
  }
}

function endOfQuoted(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  if (at >= text.length) throw new Unreadable(`the text in line ${lineAt(text, start)} does not end`)
  return at + 1
}

function endOfHtml(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '<') depth += 1
    else if (sign === '>') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new Unreadable(`the HTML label in line ${lineAt(text, start)} does not end`)
}

/** Between quotation marks only `\"` and a broken line mean something else. */
const unescaped = (text: string): string =>
  text.replace(/\\(\\|"|\n|\r\n)/g, (whole, sign: string) => (sign === '\\' ? whole : sign === '"' ? '"' : ''))
