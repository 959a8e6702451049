/** What the databases of copies begin their names with; then comes the document, and where it was made anew its epoch. */
export const COPIES = 'throughline/'

/** What comments of a document that wait are kept under in local storage; then comes the document. */
export const COMMENTS = 'throughline.comments.'

/** Where a copy has values beside its updates, as y-indexeddb calls it. */
export const VALUES = 'custom'

/** What the keys begin with under which each tab counts its changes that had not been sent. */
export const WAITING = 'waiting'
/** In the copy of the first epoch: the epoch that is kept now. */
export const EPOCH = 'epoch'
/** In the same: what the theory is called. */
export const TITLE = 'title'

/** How many changes had not been sent, by the counts of all tabs. */
export function waitingIn(counts: readonly unknown[]): number {
  return counts.reduce<number>(
    (sum, count) => sum + (typeof count === 'number' && count > 0 ? Math.round(count) : 0),
    0,
  )
}
