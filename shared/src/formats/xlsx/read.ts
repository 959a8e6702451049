import { readEmbedded } from '../embedded-model.js'
import { modelInOffice } from '../office/index.js'
import type { ReadResult } from '../read-result.js'
import { guessMapping, readSheets, theoryFromSheets } from '../sheets/index.js'
import { changedSheets } from './changed-sheets.js'

/**
 * The theory in an Excel workbook: the one that was put inside, else what its sheets seem to mean. The theory inside
 * counts also where somebody has changed the sheets since; a warning then says which.
 */
export function readXlsx(bytes: Uint8Array, name: string): ReadResult {
  const inside = modelInOffice(bytes)
  const model = 'json' in inside ? readEmbedded(inside) : null
  const read = readSheets(bytes, name)
  if (model?.ok !== true) {
    const guessed = read.ok ? theoryFromSheets(read.sheets, guessMapping(read.sheets)) : read
    return guessed.ok ? guessed : (model ?? guessed)
  }
  if (!read.ok) return model
  const changed = changedSheets(read.sheets, model.theory)
  const warnings = changed.map((sheet) => ({
    path: sheet,
    message: `The sheet “${sheet}” was changed after it was exported. The theory inside the file was opened; what was changed in the sheet is not in it. To read the sheets instead, save each as .csv and open that.`,
  }))
  return { ...model, warnings: [...model.warnings, ...warnings] }
}
