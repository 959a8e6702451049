import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for files that other programs are asked about; gone after the tests of the file. */
export function judgedFolder(): { readonly path: string; put(name: string, bytes: Uint8Array | string): string } {
  const path = mkdtempSync(join(tmpdir(), 'throughline-judged-'))
  afterAll(() => rmSync(path, { recursive: true }))
  return {
    path,
    put(name, bytes) {
      writeFileSync(join(path, name), bytes)
      return join(path, name)
    },
  }
}

/** What a program prints about a file. Throws with its words where it finds fault. */
export function judgement(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 500_000_000 })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`.slice(0, 4_000))
  return stdout
}
