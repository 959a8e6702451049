import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from '../time.mjs'

const TIMES = 200
const PAGE = Buffer.alloc(4096, 7)

/** Median time of writing a page and having it on the disk, ms, where the stores are. */
export function fdatasyncMs() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const file = openSync(join(folder, 'pages'), 'w')
  const found = []
  try {
    for (let time = 0; time < TIMES; time++) {
      const began = performance.now()
      writeSync(file, PAGE)
      fdatasyncSync(file)
      found.push(performance.now() - began)
    }
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  }
  return median(found)
}
