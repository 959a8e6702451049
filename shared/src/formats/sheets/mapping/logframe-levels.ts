import type { ElementType, Term } from '../../../model/index.js'
import { headingOf } from '../../drawing/index.js'

/** A level of a logical framework, as a cell says it: on its own, or before what the row is about. */
export interface Level {
  readonly type: ElementType
  readonly term: Term | null
  /** Its number, such as `1.2`; empty where it has none. */
  readonly code: string
  /** What the cell says after the level; empty where it says no more. */
  readonly rest: string
}

/** The level that a cell names: “Goal”, “OUTPUT 1: 400 traders are trained”, “Gweithgareddau”; null where it names none. */
export function levelIn(words: string): Level | null {
  const trimmed = words.trim()
  const [, name = '', code = '', rest = ''] = LEVEL.exec(trimmed.slice(0, LOOKED_AT)) ?? []
  if (name === '' || name.length > LONGEST) return null
  const own = OWN.get(
    name
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/\(s\)$/, 's')
      .trim(),
  )
  const level = own ?? boxesIn(name)
  if (level === undefined || !LEVELS.includes(level.type)) return null
  return { ...level, code, rest: (rest + trimmed.slice(LOOKED_AT)).trim() }
}

/** The level that a cell of a column of levels names, also among other words: “Outputs of work package 2”. */
export function levelAmong(words: string): Level | null {
  const said = levelIn(words)
  if (said !== null) return said
  const parts = words.toLowerCase().split(/[^\p{L}]+/u)
  const found = parts.length > 8 ? undefined : parts.map((part) => OWN.get(part)).find((level) => level !== undefined)
  return found === undefined ? null : { ...found, code: /\d+(?:\.\d+)*/.exec(words)?.[0] ?? '', rest: '' }
}

function boxesIn(name: string): { readonly type: ElementType; readonly term: Term | null } | undefined {
  const meaning = headingOf(name)?.meaning
  return meaning?.holds === 'boxes' ? { type: meaning.type, term: meaning.term } : undefined
}

// A name, perhaps with a number, and then nothing or a mark or a line break before the rest.
const LEVEL =
  /^([\p{L}’'() /-]+?)(?:\s*(?:#|no\.?|number)?\s*(\d+(?:\.\d+)*)|\s+[A-Z])?\s*(?:[.:;–—-]+\s*|\n\s*|$)([\s\S]*)$/u
const LONGEST = 60
// Characters: a name of a level stands at the beginning.
const LOOKED_AT = 200
const LEVELS: readonly ElementType[] = ['impact', 'outcome', 'output', 'activity', 'input', 'reach']

// In a logical framework these words stand for another level than over a column.
const OWN: ReadonlyMap<string, { readonly type: ElementType; readonly term: Term | null }> = new Map([
  ...named(
    'impact',
    'goal|super goal|overall objective|overall objectives|development objective|overall goal|general objective|wider objective|sector goal|programme goal|nod cyffredinol|impact|long-term objective',
  ),
  ...named(
    'outcome',
    'purpose|project purpose|specific objective|specific objectives|immediate objective|immediate objectives|objective|objectives|project objective|outcome|outcomes|intermediate outcome|intermediate outcomes|diben|pwrpas|component objective',
  ),
  ...named(
    'output',
    'output|outputs|result|results|expected result|expected results|component|components|project outputs|deliverables|canlyniadau disgwyliedig',
  ),
  ...named('activity', 'activity|activities|key activities|main activities|project activities'),
  ...named('input', 'input|inputs|means|resources'),
])

function named(type: ElementType, names: string) {
  return names.split('|').map((name) => [name, { type, term: null }] as const)
}
