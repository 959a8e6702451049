import { textOf } from '../utf8.js'
import { zipHolds } from '../zip/index.js'

/** Whether a zip holds tables as text, from the names in its directory; an Office document may hold some too. */
export function isZipOfTables(bytes: Uint8Array): boolean {
  return !zipHolds(bytes, '[Content_Types].xml') && ['.csv', '.tsv'].some((ending) => zipHolds(bytes, ending))
}

/** Whether a file is called as files of tables are. */
export const isCsvName = (name: string): boolean => /\.(csv|tsv|tab)$/i.test(name)

/** Whether bytes are text that reads like rows of cells, or, where they are called so, text at all. */
export function looksLikeTable(bytes: Uint8Array, isCalledSo: boolean): boolean {
  const text = beginningOf(bytes)
  if (text === null)
    return isCalledSo && bytes[0] !== 0xff && bytes[0] !== 0xfe && !bytes.subarray(0, SAMPLE_BYTES).includes(0)
  return isCalledSo || SEPARATORS.some((separator) => areRows(text, separator))
}

const SEPARATORS = [/\t/g, /,/g, /;/g]
const SAMPLE_BYTES = 8_000

/** The first lines of a text; null where it is none. A character that the cut went through does not make it none. */
function beginningOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  for (let cut = 0; cut < 4; cut += 1) {
    const text = textOf(sample.subarray(0, sample.length - cut))
    if (text !== null) return text.includes('\0') ? null : text
  }
  return null
}

// Quoted cells are taken out first, for what is in them. The last line of a sample may be cut off.
function areRows(text: string, separator: RegExp): boolean {
  const lines = text.replace(/"(?:[^"]|"")*"/g, 'x').split(/\r\n|\n|\r/)
  const whole = (lines.length > 3 ? lines.slice(0, -1) : lines).filter((line) => line !== '').slice(0, 20)
  const counts = new Set(whole.map((line) => line.match(separator)?.length ?? 0))
  const [count = 0] = counts
  return whole.length >= 2 && counts.size === 1 && count >= 1
}
