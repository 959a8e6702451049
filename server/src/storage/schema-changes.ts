import { StoreFailed } from './errors.js'

/** What a store's tables are when they are made. */
const FIRST = 1

/**
 * SQL that changes the tables of an older store: the first leads from version 1 to 2, the next to 3. Each only adds
 * (tables, indexes, columns that may be null or have a default), so that a process of the version before goes on.
 */
export type SchemaChanges = readonly string[]

/** What a version that knows these changes reads and writes. */
export function versionAfter(changes: SchemaChanges): number {
  return FIRST + changes.length
}

/** The changes that a store of a version still needs, in order. Throws StoreFailed where a later version wrote it. */
export function changesNeeded(store: string, version: number, changes: SchemaChanges): SchemaChanges {
  const known = versionAfter(changes)
  if (version >= FIRST && version <= known) return changes.slice(version - FIRST)
  throw new StoreFailed(
    `${store} was written by a later version of Throughline (schema ${version}, this one knows ${known}). ` +
      'Start that version, or a later one.',
  )
}
