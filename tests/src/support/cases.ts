import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../cases/', import.meta.url))

/** Names of the real-shaped theories in tests/cases. */
export const caseNames: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'expected-findings.json')
  .sort()

/** The bytes of one of them. */
export function caseFile(name: string): Buffer {
  return readFileSync(`${FOLDER}${name}`)
}
