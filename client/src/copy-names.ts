/** What the databases of copies begin their names with; then comes the document, and where it was made anew its epoch. */
export const COPIES = 'throughline/'

/** What comments of a document that wait are kept under in local storage; then comes the document. */
export const COMMENTS = 'throughline.comments.'

/** Where a copy has values beside its updates, as y-indexeddb calls it. */
export const VALUES = 'custom'

/** How many changes had not been sent. */
export const WAITING = 'waiting'
/** In the copy of the first epoch: the epoch that is kept now. */
export const EPOCH = 'epoch'
/** In the same: what the theory is called. */
export const TITLE = 'title'
