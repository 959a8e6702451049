/** A V1 update that says nothing: no edits, no deletions. */
export const EMPTY_UPDATE = new Uint8Array([0, 0])
