import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { type Deed, deedOf, thingInWords } from './change-in-words.js'
import { whoInWords } from './people-in-words.js'
import type { ToldChange, ToldPerson } from './told.js'

/** A sentence about one change, or about several that are one to a reader. */
export interface Sentence {
  /** Who did it, by id. */
  readonly by: readonly string[]
  /** Who did it; it stands out in the sentence. */
  readonly who: string
  /** What stands before the name and what after it: Welsh begins with the verb. */
  readonly before: string
  readonly after: string
  readonly changes: readonly ToldChange[]
  /** Boxes, links and whatever else it is about. */
  readonly things: readonly Id[]
  readonly at: string | null
}

/** Who did what, in sentences, in the order of the changes; links that went with their box are said with it. */
export function sentencesOf(changes: readonly ToldChange[], people: readonly ToldPerson[]): readonly Sentence[] {
  const told = new Set<ToldChange>()
  const sentences: Sentence[] = []
  for (const change of changes) {
    if (told.has(change)) continue
    const together = saidTogether(
      change,
      changes.filter((other) => !told.has(other)),
    )
    for (const one of together) told.add(one)
    sentences.push(sentence(together, people))
  }
  return sentences
}

/** A change with those that a reader takes for the same. */
function saidTogether(change: ToldChange, others: readonly ToldChange[]): readonly ToldChange[] {
  const isSamePeople = (other: ToldChange) => other.by.join() === change.by.join()
  if (isInPlace(change)) return others.filter((other) => isInPlace(other) && isSamePeople(other))
  if (change.became !== 'removed' || change.kind !== 'elements') return [change]
  const label = JSON.stringify(change.name.label)
  const isAtIt = ({ kind, became, name }: ToldChange) =>
    kind === 'links' && became === 'removed' && name.ends?.some((end) => JSON.stringify(end) === label)
  return [change, ...others.filter((other) => isAtIt(other) && isSamePeople(other))]
}

/** Moved within its band: many of these are one thing to say. */
function isInPlace({ became, fields, kind }: ToldChange): boolean {
  return became === 'moved' && kind === 'elements' && fields.length === 0
}

function sentence(changes: readonly ToldChange[], people: readonly ToldPerson[]): Sentence {
  const [first] = changes
  if (first === undefined) throw new Error('a sentence is about something')
  const { words, values } = deedOfAll(first, changes)
  const [before = '', after] = t(words, { ...values, who: HERE }).split(HERE)
  // Not everything is somebody's doing.
  const who = after === undefined ? '' : whoInWords(first.by, people)
  const times = changes.flatMap(({ at }) => at ?? []).sort()
  return {
    by: first.by,
    who,
    before,
    after: after ?? '',
    changes,
    things: changes.map(({ id }) => id),
    at: times.at(-1) ?? null,
  }
}

/** Stands for the name until the sentence is taken apart around it. */
const HERE = '\u0000'

function deedOfAll(first: ToldChange, changes: readonly ToldChange[]): Deed {
  const more = changes.length - 1
  if (more === 0) return deedOf(first)
  if (isInPlace(first)) return { words: 'history.did.movedMany', values: { count: changes.length } }
  return { words: 'history.did.removedWithLinks', values: { thing: thingInWords(first), count: more } }
}

/** The whole sentence, for those who hear it. */
export const spoken = ({ before, who, after }: Sentence): string => `${before}${who}${after}`
