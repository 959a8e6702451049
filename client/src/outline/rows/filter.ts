import {
  type Element,
  type ElementType,
  type Id,
  TERMS,
  type Term,
  type Text,
  type Theory,
} from '@throughline/shared/model'
import { folded } from './step.js'

/** What of a theory is shown. Within one kind any will do; of several kinds all must hold. */
export interface Filter {
  /** Words that the label must have, all of them. */
  readonly words: string
  readonly types: ReadonlySet<ElementType>
  readonly terms: ReadonlySet<Term>
  readonly tags: ReadonlySet<string>
  /** Only what a check has found something about. */
  readonly hasProblems: boolean
}

export const NO_FILTER: Filter = { words: '', types: new Set(), terms: new Set(), tags: new Set(), hasProblems: false }

/** The boxes and groups that pass; null: the filter lets everything pass. */
export function passing(theory: Theory, filter: Filter, hasProblem: (id: Id) => boolean): ReadonlySet<Id> | null {
  if (isOff(filter)) return null
  const wanted = folded(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '')
  const hasWords = (label: Text) => {
    const words = folded(Object.values(label).join(' '))
    return wanted.every((word) => words.includes(word))
  }
  const hasMarks = (element: Element) =>
    isAny(filter.types, element.type) &&
    isAny(filter.terms, element.term) &&
    (filter.tags.size === 0 || element.tags.some((tag) => filter.tags.has(tag)))
  const isWanted = (id: Id) => !filter.hasProblems || hasProblem(id)
  // A group has no type, term or tag.
  const groups = filter.types.size + filter.terms.size + filter.tags.size > 0 ? [] : [...theory.groups.values()]
  return new Set([
    ...[...theory.elements.values()].flatMap((element) =>
      hasMarks(element) && hasWords(element.label) && isWanted(element.id) ? element.id : [],
    ),
    ...groups.flatMap(({ id, label }) => (hasWords(label) && isWanted(id) ? id : [])),
  ])
}

function isOff({ words, types, terms, tags, hasProblems }: Filter): boolean {
  return words.trim() === '' && choices({ types, terms, tags, hasProblems }) === 0
}

/** How many things are chosen, without the words. */
export function choices({ types, terms, tags, hasProblems }: Omit<Filter, 'words'>): number {
  return types.size + terms.size + tags.size + (hasProblems ? 1 : 0)
}

/** What there is to choose from: only what the theory has. */
export function choosable({ elements }: Pick<Theory, 'elements'>) {
  const types = new Set<ElementType>()
  const terms = new Set<Term>()
  const tags = new Set<string>()
  for (const element of elements.values()) {
    types.add(element.type)
    if (element.term !== null) terms.add(element.term)
    for (const tag of element.tags) tags.add(tag)
  }
  return { types, terms: TERMS.filter((term) => terms.has(term)), tags: [...tags].sort((a, b) => a.localeCompare(b)) }
}

function isAny<Value>(wanted: ReadonlySet<Value>, value: Value | null): boolean {
  return wanted.size === 0 || (value !== null && wanted.has(value))
}
