import type { SheetField } from '../fields/sheet-field.js'
import { folded, withoutAside } from './folded.js'
import type { ColumnMapping } from './mapping.js'

/** The columns that headings stand for, as far as they are known. No field twice in one language. */
export function matchColumns(fields: readonly SheetField[], headings: readonly string[]): (ColumnMapping | null)[] {
  const matches = headings.flatMap((heading, column) =>
    matchesOf(fields, heading).map((match) => ({ ...match, column })),
  )
  const columns = headings.map((): ColumnMapping | null => null)
  const taken = new Set<string>()
  // The nearest names first: beside a “Label”, a “Name” is something else.
  for (const { column, field, language } of matches.toSorted((a, b) => a.rank - b.rank || a.column - b.column)) {
    const key = `${field} ${language}`
    if (columns[column] !== null || taken.has(key)) continue
    taken.add(key)
    columns[column] = { field, language }
  }
  return columns
}

interface Match extends ColumnMapping {
  readonly rank: number
}

/** Characters. What is longer is no heading. */
const LONGEST = 120

function matchesOf(fields: readonly SheetField[], heading: string): Match[] {
  if (heading === '' || heading.length > LONGEST) return []
  const { words, language } = apart(heading)
  const plain = withoutAside(heading)
  const spelt = [folded(heading), plain, plain.replace(/(?: \d+)+$/, '')].filter((each) => each !== '')
  return fields.flatMap((field): Match[] => {
    const known = namesOf(field)
    const ranks = spelt.map((each) => known.get(each)).filter((rank) => rank !== undefined)
    const inAny = ranks.length > 0 ? [{ field: field.id, language: null, rank: Math.min(...ranks) }] : []
    const rank = known.get(folded(words))
    if (!field.isText || language === null || rank === undefined) return inAny
    return [{ field: field.id, language, rank: rank - 0.5 }]
  })
}

const names = new WeakMap<SheetField, ReadonlyMap<string, number>>()

function namesOf(field: SheetField): ReadonlyMap<string, number> {
  const before = names.get(field)
  if (before !== undefined) return before
  const ranked = new Map<string, number>()
  for (const [rank, name] of field.headings.split('|').entries()) {
    const key = folded(name)
    if (!ranked.has(key)) ranked.set(key, rank)
  }
  names.set(field, ranked)
  return ranked
}

const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['saesneg', 'en'],
  ['welsh', 'cy'],
  ['cymraeg', 'cy'],
])

/** “Label (cy)”, “Label – Welsh”: the heading, and the language of what stands under it. */
function apart(heading: string): { readonly words: string; readonly language: string | null } {
  const [, words = '', tag = ''] = /^(.+?)\s*(?:\(|\[|[-–—:]\s*)([\p{L}\p{N}-]+)[)\]]?$/u.exec(heading.trim()) ?? []
  const named = LANGUAGE_NAMES.get(tag.toLowerCase())
  if (named !== undefined) return { words, language: named }
  return LANGUAGE_TAG.test(tag) ? { words, language: tag } : { words: heading, language: null }
}

const LANGUAGE_TAG = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|x(?:-[A-Za-z0-9]{1,8})+)$/
