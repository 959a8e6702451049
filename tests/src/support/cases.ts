import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Theory } from '@throughline/shared/model'
import { fromBytes } from './models.js'

const FOLDER = fileURLToPath(new URL('../../cases/', import.meta.url))

/** Names of the real-shaped theories in tests/cases. */
export const caseNames: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'expected-findings.json')
  .sort()

/** The bytes of one of them. */
export function caseFile(name: string): Buffer {
  return readFileSync(`${FOLDER}${name}`)
}

/** The theory in one of them. */
export const caseTheory = (name: string): Theory => fromBytes(caseFile(name))
