import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'

/** Has a peer's store filled with documents by a process of its own, with the peer's own copy of Yjs. */
export function fill(script, target, documents, folder) {
  const file = join(folder, 'documents.bin')
  writeFileSync(file, serialize(documents))
  execFileSync(process.execPath, [fileURLToPath(new URL(`../peers/${script}`, import.meta.url)), file, target])
  rmSync(file)
}
