import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StoreFailed } from '../errors.js'
import { sqliteFileTarget, sqliteFolderTarget, sqliteSource } from '../sqlite/copies.js'
import { lockFolder } from '../sqlite/lock-folder.js'
import { DATABASE_FILE } from '../sqlite/open-database.js'
import type { CopySource, CopyTarget } from './whole-document.js'

/** Where documents are: a data folder, one file (a backup), or the URL of a PostgreSQL database. */
export type Place = string

/** Opens a place for reading. Throws StoreFailed where there is no store. */
export async function openSource(place: Place): Promise<CopySource> {
  if (isDatabase(place)) return (await import('../postgres/copies.js')).postgresSource(place)
  return sqliteSource(isFolder(place) ? join(place, DATABASE_FILE) : place)
}

/** Opens a place that is to be filled. Throws FolderInUse where a server has it open. */
export async function openTarget(place: Place): Promise<CopyTarget> {
  if (isDatabase(place)) return (await import('../postgres/copies.js')).postgresTarget(place)
  if (existsSync(place) && !isFolder(place)) throw new StoreFailed(`${place} is a file, and should be a folder`)
  return sqliteFolderTarget(place)
}

/** Keeps servers from writing to a place until what it gives is called. Throws FolderInUse where one has it open. */
export async function holdStill(place: Place): Promise<() => void> {
  if (isFolder(place)) return lockFolder(place)
  if (isDatabase(place)) await (await import('../postgres/copies.js')).refuseWhileServed(place)
  return () => {}
}

/** A place as messages may show it: without a password. */
export function placeInWords(place: Place): string {
  if (!isDatabase(place)) return place
  const { host, pathname } = new URL(place)
  return `the database ${pathname.slice(1)} at ${host}`
}

/** A file that is to hold a backup. */
export const backupTarget = sqliteFileTarget

function isDatabase(place: Place): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

function isFolder(place: Place): boolean {
  return existsSync(place) && statSync(place).isDirectory()
}
