import type { Id, Theory } from '@throughline/shared/model'
import { create } from 'zustand'
import { t } from '../../i18n/index.js'
import type { Version } from '../history-api.js'
import type { Showing } from '../looking.js'
import type { ToldChange, ToldPerson } from '../told.js'
import type { Ghost } from './union.js'

/** What is compared, for the parts that stand over and beside the map. */
export interface Compared extends Showing {
  readonly a: Version
  readonly b: Version
  readonly before: Theory
  readonly now: Theory
  readonly changes: readonly ToldChange[]
  /** What became of each thing. */
  readonly became: ReadonlyMap<Id, readonly Outcome[]>
  readonly people: readonly ToldPerson[]
  readonly ghosts: readonly Ghost[]
}

/** The versions that were compared last. */
export const useCompared = create<{ readonly compared: Compared | null }>(() => ({ compared: null }))

/** The change that one is at. */
export const useAtChange = create<{ readonly at: number | null }>(() => ({ at: null }))

export const OUTCOMES = ['added', 'removed', 'moved', 'changed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The changes in the order of the list: by what became of things. */
export function inOrder(changes: readonly ToldChange[]): readonly ToldChange[] {
  return OUTCOMES.flatMap((outcome) => changes.filter(({ became }) => became === outcome))
}

/** What became of each thing; of one that was moved and says something else, that it was moved. */
export function becameById(changes: readonly ToldChange[]): ReadonlyMap<Id, readonly Outcome[]> {
  const became = new Map<Id, readonly Outcome[]>()
  for (const change of inOrder(changes)) became.set(change.id, [...(became.get(change.id) ?? []), change.became])
  return became
}

/** "Added 3, removed 2, moved 1, changed 2". */
export function summaryOf({ changes }: Pick<Compared, 'changes'>): string {
  if (changes.length === 0) return t('compare.same')
  const counts = OUTCOMES.map((outcome) => [outcome, changes.filter(({ became }) => became === outcome).length])
  return t('compare.summary', Object.fromEntries(counts))
}
