import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * Writes the log that SQLite left beside a database once more, byte for byte, and syncs it. After a sync that failed
 * the kernel shows what it could not write, takes it for written, and calls the next sync a success; commits appended
 * behind such a gap would be lost with the power. Written anew, a sync tells the truth about it.
 *
 * To be called before the database is opened, by the one process that may write. SQLite keeps no locks on this file,
 * which closing it would end.
 */
export function rewriteWal(database: string): void {
  const wal = `${database}-wal`
  const bytes = readIfThere(wal)
  if (bytes === null || bytes.length === 0) return
  const file = openSync(wal, 'r+')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
