import { encodeUtf8 } from 'lib0/string'
import type { Sheet } from './sheet.js'

/** Name of the file that is attached to a PDF. */
const MODEL_FILE = 'theory.throughline.json'

/** Attaches the model, so that the PDF opens again as the theory it shows. */
export function attachModel({ pdf, words }: Sheet, json: string): void {
  pdf.file(encodeUtf8(json), {
    name: MODEL_FILE,
    type: 'application/json',
    description: words.attached,
    relationship: 'Source',
  })
}
