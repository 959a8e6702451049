import type { ReadResult } from '../read-result.js'
import { guessMapping } from './mapping/guess-mapping.js'
import { readSheets } from './read/read-sheets.js'
import { theoryFromSheets } from './theory/theory-from-sheets.js'

/** The theory in a spreadsheet, as it is guessed to be meant. Never throws. */
export function openSheets(bytes: Uint8Array, name: string): ReadResult {
  const read = readSheets(bytes, name)
  return read.ok ? theoryFromSheets(read.sheets, guessMapping(read.sheets)) : read
}
