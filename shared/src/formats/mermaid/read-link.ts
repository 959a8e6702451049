import type { DrawnArrow } from '../drawing/index.js'
import type { Cursor } from './cursor.js'

/** An arrow between two lists of boxes. */
export interface ReadLink {
  /** As it is written, with its codes. */
  readonly label: string
  /** `-->`, `--x`, `-.->`, ...: the sign at its end and its line. */
  readonly sign: string
  readonly isDashed: boolean
  readonly heads: DrawnArrow['heads']
  /** `~~~` keeps boxes apart and shows nothing. */
  readonly isInvisible: boolean
}

/** Reads an arrow in any of its spellings; null where none is next. */
export function readLink(cursor: Cursor): ReadLink | null {
  cursor.take(EDGE_ID)
  const whole = cursor.take(WHOLE)?.[1]
  if (whole !== undefined) {
    const label = cursor.take(BAR) === null ? '' : (cursor.upTo('|') ?? '')
    return linkOf(whole, '', unquoted(label))
  }
  const start = cursor.take(START)?.[1]
  if (start === undefined) return null
  const words = cursor.text.slice(cursor.at, endOfLine(cursor))
  // A quoted label may hold anything, line breaks and arrows too.
  const quoted = cursor.take(QUOTE) === null ? null : cursor.upTo('"')
  const rest = quoted === null ? words : cursor.text.slice(cursor.at, endOfLine(cursor))
  const end = ENDS.get(start.replace(/^[xo<]/, '').charAt(1) === '.' ? '.' : start.charAt(start.length - 1))?.exec(rest)
  if (end === undefined || end === null) return null
  cursor.at += end.index + end[0].length
  return linkOf(end[0].trim(), start, quoted ?? rest.slice(0, end.index))
}

function linkOf(sign: string, start: string, label: string): ReadLink {
  const first = /^[xo<]/.test(start === '' ? sign : start)
  const last = /[xo>]$/.test(sign)
  return {
    label: label.trim(),
    sign,
    isDashed: sign.includes('.'),
    heads: first && last ? 'both' : first ? 'start' : last ? 'end' : 'none',
    isInvisible: sign.startsWith('~'),
  }
}

function endOfLine({ text, at }: Cursor): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function unquoted(label: string): string {
  const text = label.trim()
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}

const EDGE_ID = /\s*[\p{L}\p{N}_]{1,100}@(?=[xo<]?(?:--|==|-\.|~~))/uy
const WHOLE = /\s*([xo<]?--+[-xo>]|[xo<]?==+[=xo>]|[xo<]?-?\.+-[xo>]?|~~~+)\s*/y
const START = /\s*([xo<]?--|[xo<]?==|[xo<]?-\.)\s*/y
const BAR = /\|/y
const QUOTE = /"/y
const ENDS = new Map([
  ['-', /--+[-xo>]/],
  ['=', /==+[=xo>]/],
  ['.', /\.+-[xo>]?/],
])
