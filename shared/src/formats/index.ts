import { canvasFormat } from './canvas/format.js'
import { csvFormat, elementsCsvFormat, linksCsvFormat } from './csv/format.js'
import { docxFormat } from './docx/format.js'
import { dotFormat } from './dot/format.js'
import { drawioFormat } from './drawio/format.js'
import type { Exported, Platform } from './exported.js'
import type { Format, Written } from './format.js'
import { htmlFormat } from './html/format.js'
import { jsonFormat } from './json/format.js'
import { kumuFormat } from './kumu/format.js'
import { markdownFormat } from './markdown/format.js'
import { mermaidFormat } from './mermaid/format.js'
import { miradiFormat } from './miradi/format.js'
import { opmlFormat } from './opml/format.js'
import { outlineFormat } from './outline/format.js'
import { pdfFormat } from './pdf/format.js'
import { pngFormat } from './png/format.js'
import { pptxFormat } from './pptx/format.js'
import { readOneOf } from './read-file.js'
import type { ReadResult } from './read-result.js'
import { svgFormat } from './svg/format.js'
import { xlsxFormat } from './xlsx/format.js'

export { readCells, writeCells } from './cells/cells.js'
export { type Pasted, readClipboard } from './clipboard/read-clipboard.js'
export { writeClipboard } from './clipboard/write-clipboard.js'
export { csvOf } from './csv/csv-of.js'
export { MOST_WRITTEN } from './endless-text.js'
export {
  type ChoiceName,
  EXPORT_PARTS,
  EXPORT_STEPS,
  EXPORT_THEMES,
  type ExportChoices,
  type Exported,
  type ExportPart,
  type ExportStep,
  exportChoices,
  FONT_MODES,
  PAGES,
  type Platform,
  SLIDES,
  SPREADS,
} from './exported.js'
export { type Format, KEPT, type Kept, type Written } from './format.js'
export { readJson } from './json/read.js'
export { writeJson } from './json/write.js'
export { pixelsChunk, pngOf } from './png/index.js'
export { MAX_FILE_BYTES } from './read-file.js'
export { GUESS_GROUNDS, type Guess, type Problem, type ReadResult, type Warning } from './read-result.js'
export { type Picture, pictureOf, pixelsOf, writeSvg, writeThumbnail } from './svg/index.js'
export { groundOf, themeOf } from './theme-of.js'
export { withPartsBelow } from './with-parts-below.js'
export { writeZip } from './zip/index.js'

/**
 * Every file format. Adding one is its folder and its line here. What begins like another, and can be told from it, comes
 * before it.
 */
export const formats: readonly Format[] = [
  canvasFormat,
  kumuFormat,
  jsonFormat,
  drawioFormat,
  opmlFormat,
  miradiFormat,
  htmlFormat,
  svgFormat,
  pngFormat,
  pdfFormat,
  pptxFormat,
  docxFormat,
  xlsxFormat,
  mermaidFormat,
  dotFormat,
  markdownFormat,
  outlineFormat,
  // Last: much that is text, or a zip, may look like tables.
  csvFormat,
  elementsCsvFormat,
  linksCsvFormat,
]

/** The formats that a theory can be written in. */
export const writtenFormats: readonly Format[] = formats.filter(({ write }) => write !== undefined)

/** The file of that format. Throws RangeError where nothing writes it. */
export async function writeAs(format: string, exported: Exported, platform: Platform): Promise<Written> {
  const write = writtenFormats.find(({ id }) => id === format)?.write
  if (write === undefined) throw new RangeError(`nothing writes ${format}`)
  return write(exported, platform)
}

/**
 * Opens a file of any format that can be read, found out from its bytes. Never throws, whatever they are.
 *
 * @param name as the file was called; used in messages, and to tell kinds of plain text apart
 */
export function readFile(bytes: Uint8Array, name = ''): Promise<ReadResult> {
  return readOneOf(formats, bytes, name)
}
