import type {
  Actor,
  Assumption,
  Band,
  Element,
  Evidence,
  Group,
  Id,
  Indicator,
  Link,
  Text,
} from '../../../model/index.js'
import { MAX_TEXT, NO_TEXT, WHOLE_THEORY } from '../../../model/index.js'
import { endlessText, MOST_WRITTEN } from '../../endless-text.js'
import type { Report } from '../../json/report.js'
import { isLanguageTag } from '../../json/spoken-language.js'
import type { Guess } from '../../read-result.js'
import { Names } from './names.js'
import type { SheetRow } from './sheet-row.js'

/** A theory on its way from sheets. */
export interface Draft {
  elements: Element[]
  groups: Group[]
  bands: Band[]
  links: Link[]
  indicators: Indicator[]
  assumptions: Assumption[]
  evidence: Evidence[]
  actors: Actor[]
  guesses: Guess[]
  ceiling: Id | null
}

/** What readers of sheets share: what is made so far, what things are called, what is to be said about the file. */
export class Reading {
  readonly draft: Draft = {
    elements: [],
    groups: [],
    bands: [],
    links: [],
    indicators: [],
    assumptions: [],
    evidence: [],
    actors: [],
    guesses: [],
    ceiling: null,
  }
  /** Boxes and groups: what a link can join. */
  readonly boxes = new Names()
  readonly groups = new Names()
  readonly bands = new Names()
  /** What a record can be on: boxes, groups, links, the whole. */
  readonly subjects = new Names()
  readonly indicators = new Names()
  readonly report: Report
  readonly language: string
  readonly #said = new Set<string>()
  /** Boxes are only known as the ends of links: to make one needs no word. */
  hasOnlyEnds = false
  readonly #ids = new Set<Id>([WHOLE_THEORY])

  constructor(report: Report, language: string) {
    this.report = report
    this.language = language
    this.subjects.add(WHOLE_THEORY, WHOLE_NAMES)
  }

  /** There is more than a theory can hold: reading may stop. */
  get isFull(): boolean {
    const { elements, indicators, assumptions } = this.draft
    return [elements, indicators, assumptions].some(({ length }) => length > MAX_THINGS)
  }

  /** Whether something, in whatever words, is said for the first time. */
  isNew(what: string): boolean {
    const isNew = !this.#said.has(what)
    this.#said.add(what)
    return isNew
  }

  /** A box or group is there, and called so. */
  addBox(id: Id, label: Text, code: string | null = null): void {
    const names = [...Object.values(label), ...(code === null ? [] : [code])]
    this.boxes.add(id, names)
    this.subjects.add(id, names)
    this.#labels.set(id, label)
  }

  /** Ids that rows give themselves are not given to others. */
  reserve(ids: Iterable<string>): void {
    for (const id of ids) if (id !== '') this.#ids.add(id)
  }

  /** The id for a row: the one it has, or one of its own. */
  idFor(row: SheetRow, prefix: string, used: Set<Id>): Id {
    const given = row.words('id')
    const isFree = given !== '' && given !== WHOLE_THEORY && !used.has(given) && given.length <= LONGEST_ID
    if (given !== '' && !isFree)
      this.report.warn(row.place('id'), `The id “${given.slice(0, 60)}” is used before; this row got one of its own.`)
    const id = isFree ? given : this.freeId(prefix)
    used.add(id)
    return id
  }

  /** The label of a box or group, to call a link by. */
  labelOf(id: Id): string | undefined {
    const label = this.#labels.get(id)
    return label === undefined ? undefined : (label[this.language] ?? Object.values(label)[0])
  }
  readonly #labels = new Map<Id, Text>()

  /** An id that nothing in the file has. */
  freeId(prefix: string): Id {
    let count = this.#counts.get(prefix) ?? 0
    do count += 1
    while (this.#ids.has(`${prefix}-${count}`))
    this.#counts.set(prefix, count)
    this.#ids.add(`${prefix}-${count}`)
    return `${prefix}-${count}`
  }
  readonly #counts = new Map<string, number>()

  /** The words of a field by language. A column for people counts where it says what no language's column says. */
  text(row: SheetRow, field: string): Text {
    const shown = row.words(field)
    const byLanguage = row.texts(field).filter(({ words }) => words !== '')
    const text = new Map<string, string>()
    for (const { language, words } of byLanguage) {
      if (isLanguageTag(language)) text.set(language, this.#cut(row, field, words))
    }
    const isSaid = byLanguage.some(({ words }) => words.trim() === shown)
    if (shown !== '' && !isSaid) text.set(this.#languageIn(text), this.#cut(row, field, shown))
    return text.size === 0 ? NO_TEXT : Object.fromEntries(text)
  }

  #languageIn(text: ReadonlyMap<string, string>): string {
    const base = (tag: string) => tag.split('-', 1)[0]
    return [...text.keys()].find((tag) => base(tag) === base(this.language)) ?? this.language
  }

  #cut(row: SheetRow, field: string, words: string): string {
    return words.length <= MAX_TEXT ? words : this.cut(words, row.place(field))
  }

  /** Words without what is past the longest text. */
  cut(words: string, place: string): string {
    if (words.length <= MAX_TEXT) return words
    if (words.length > MOST_WRITTEN) {
      const { message, advice } = endlessText(place, words)
      this.report.problem(place, message, advice)
    }
    this.report.warn(place, `This has ${words.length} characters; the first ${MAX_TEXT} were kept.`)
    return words.slice(0, MAX_TEXT)
  }

  /** One line of a field, without what is past the longest text. */
  line(row: SheetRow, field: string): string {
    return this.#cut(row, field, row.words(field))
  }
}

const LONGEST_ID = 200
/** As many as a file of ours may hold of one kind. */
const MAX_THINGS = 20_000
const WHOLE_NAMES = [
  'The whole theory',
  'Y ddamcaniaeth gyfan',
  'Whole theory',
  'Whole model',
  'Overall',
  'General',
  'All',
]
