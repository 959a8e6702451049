import { elementType, type Id, NO_TEXT, type Text, type Theory, WHOLE_THEORY, wordsOf } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'
import type { Look } from './sheet.js'

/** What a cell can refer to. */
export type Referred = 'elements' | 'groups' | 'links' | 'indicators' | 'assumptions' | 'evidence' | 'actors' | 'theory'

/** Things by their names, and names for things. */
export interface Names {
  readonly ids: readonly Id[]
  /** The one thing that is meant; otherwise why there is none. */
  readonly find: (words: string) => Id | 'none' | 'several'
  /** How a cell names a thing: its label, with its id where another has the same. `find` takes it back. */
  readonly textOf: (id: Id) => string
}

/** A thing by its label, or by what it is where it has none; a link by its two ends. */
export function nameOf({ theory, language: wanted }: Look, id: Id): string {
  if (id === WHOLE_THEORY) return t('table.wholeTheory')
  const { languages } = theory.details
  const link = theory.links.get(id)
  if (link !== undefined) {
    const ends = { theory, language: wanted }
    return `${nameOf(ends, link.from)} ${wordsIn(language()).kinds[link.kind]} ${nameOf(ends, link.to)}`
  }
  const element = theory.elements.get(id)
  const label = oneLine(wordsOf(labelOf(theory, id), languages, wanted))
  if (label !== '') return label
  return element === undefined ? wordsIn(language()).untitled : elementType(element.type).name[language()]
}

const known = new WeakMap<Theory, Map<string, Names>>()

/** The names of all things of some kinds. */
export function namesOf(look: Look, kinds: readonly Referred[]): Names {
  const key = `${kinds.join()} ${look.language ?? ''}`
  const ofTheory = known.get(look.theory) ?? new Map<string, Names>()
  known.set(look.theory, ofTheory)
  const names = ofTheory.get(key) ?? gather(look, kinds)
  ofTheory.set(key, names)
  return names
}

function gather(look: Look, kinds: readonly Referred[]): Names {
  const { theory } = look
  const ids = kinds.flatMap((kind) => (kind === 'theory' ? [WHOLE_THEORY] : [...theory[kind].keys()]))
  const among = new Set(ids)
  const exact = new Map<string, Set<Id>>()
  const loose = new Map<string, Set<Id>>()
  for (const id of ids) {
    for (const name of namesIn(look, id)) {
      add(exact, name, id)
      add(loose, folded(name), id)
    }
  }
  const find = (given: string): Id | 'none' | 'several' => {
    const words = oneLine(given)
    const marked = /\[([^[\]]+)\]$/.exec(words)?.[1]
    if (marked !== undefined && among.has(marked)) return marked
    const found = exact.get(words) ?? loose.get(folded(words))
    const [first] = found ?? []
    if (found === undefined || first === undefined) return 'none'
    return found.size === 1 ? first : 'several'
  }
  return {
    ids,
    find,
    textOf: (id) => {
      const name = nameOf(look, id)
      return find(name) === id ? name : `${name} [${id}]`
    },
  }
}

// In every language: a sheet made in Welsh can be pasted into an English table.
function namesIn(look: Look, id: Id): ReadonlySet<string> {
  return new Set(
    [nameOf(look, id), ...Object.values(labelOf(look.theory, id)).map(oneLine)].filter((name) => name !== ''),
  )
}

const LABELLED = ['elements', 'groups', 'indicators', 'assumptions', 'evidence', 'actors'] as const

function labelOf(theory: Theory, id: Id): Text {
  for (const kind of LABELLED) {
    const thing = theory[kind].get(id)
    if (thing !== undefined) return thing.label
  }
  return NO_TEXT
}

function add(index: Map<string, Set<Id>>, name: string, id: Id): void {
  const ids = index.get(name)
  if (ids === undefined) index.set(name, new Set([id]))
  else ids.add(id)
}

/** Without line breaks and doubled spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** As words are compared that are to be found: without case and accents. */
export function folded(words: string): string {
  return oneLine(words).normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
