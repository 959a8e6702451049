import type { Cursor } from './cursor.js'
import { shapeAt } from './shapes.js'

/** A box as one statement mentions it. */
export interface ReadNode {
  readonly id: string
  /** As it is written, with its codes; null where it is only named. */
  readonly label: string | null
  readonly look: string | null
  readonly classes: readonly string[]
  /** It says how an arrow of that name is drawn. */
  readonly isArrow: boolean
}

/** Reads a box: its name, its shape with its label, its classes. Null where no name is next. */
export function readNode(cursor: Cursor): ReadNode | null {
  const id = readId(cursor)
  if (id === '') return null
  let [label, look]: [string | null, string | null] = [null, null]
  let isArrow = false
  const classes: string[] = []
  for (;;) {
    const name = cursor.take(CLASS)?.[1]
    if (name !== undefined) {
      classes.push(name)
      continue
    }
    const properties = cursor.take(PROPERTIES)
    if (properties !== null) {
      const said = readProperties(cursor)
      label = said.get('label') ?? label
      look = said.get('shape') ?? look
      isArrow = ARROW_PROPERTIES.some((name) => said.has(name))
      continue
    }
    const shape = shapeAt(cursor.text, cursor.at)
    if (shape === undefined || look !== null) return { id, label, look, classes, isArrow }
    cursor.at += shape.open.length
    look = shape.look
    label = readLabel(cursor, shape.close)
  }
}

// A loop, not a pattern: a name of megabytes would be too deep for one.
function readId(cursor: Cursor): string {
  const start = cursor.at
  while (isOfId(cursor.text, cursor.at)) cursor.at += (cursor.text.codePointAt(cursor.at) ?? 0) > 0xffff ? 2 : 1
  return cursor.text.slice(start, cursor.at)
}

// A hyphen or an equals sign belongs to a name where no arrow begins with it; an ampersand where no blank follows.
function isOfId(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const next = text.charAt(at + 1)
  if (character === '-') return !'-.>'.includes(next) || next === ''
  if (character === '=') return next !== '='
  if (character === '&') return next !== '' && !/\s/.test(next)
  if (character === ':') return next !== ':'
  if (character === '@') return false
  return OF_ID.test(character)
}

/** A label up to what closes it, in quotation marks or not. */
function readLabel(cursor: Cursor, close: readonly string[]): string {
  const quoted = cursor.take(QUOTE) === null ? null : cursor.upTo('"')
  if (quoted !== null) {
    cursor.take(BLANKS)
    if (close.some((end) => cursor.takeText(end))) return quoted
  }
  const [first = ''] = close
  const last = first.slice(-1)
  for (let at = cursor.text.indexOf(last, cursor.at); at >= 0; at = cursor.text.indexOf(last, at + 1)) {
    const end = close.find(
      (each) => cursor.text.startsWith(each, at + 1 - each.length) && at + 1 - each.length >= cursor.at,
    )
    if (end === undefined) continue
    const label = cursor.text.slice(cursor.at, at + 1 - end.length)
    cursor.at = at + 1
    return `${quoted ?? ''}${label}`
  }
  throw new Unclosed(cursor.line)
}

/** A label that is opened and never closed. */
export class Unclosed extends Error {
  constructor(line: number) {
    super(`a label in line ${line} is not closed`)
  }
}

/** `@{ shape: rect, label: "words" }`, as Mermaid has it since its version 11. */
function readProperties(cursor: Cursor): Map<string, string> {
  const said = new Map<string, string>()
  for (;;) {
    cursor.take(SEPARATORS)
    const key = cursor.take(KEY)?.[1]
    if (key === undefined) {
      if (cursor.upTo('}') === null) throw new Unclosed(cursor.line)
      return said
    }
    const quote = cursor.take(ANY_QUOTE)?.[0]
    const value = quote === undefined ? cursor.take(PLAIN)?.[0] : cursor.upTo(quote)
    if (value === null) throw new Unclosed(cursor.line)
    said.set(key, value?.trim() ?? '')
  }
}

const ARROW_PROPERTIES = ['animate', 'animation', 'curve']
const OF_ID = /[\p{L}\p{M}\p{N}_!#$%'*+.?\\/]/u
const CLASS = /:::([\p{L}\p{N}_-]{1,100})/uy
const PROPERTIES = /@\{/y
const QUOTE = /\s*"/y
const ANY_QUOTE = /["']/y
const BLANKS = /[ \t\r\n]*/y
const SEPARATORS = /[\s,]*/y
const KEY = /([a-zA-Z]{1,40})\s*:[ \t]*/y
const PLAIN = /[^,}\n]*/y
