import { formats, readFile } from '@throughline/shared/formats'
import { modelInOffice } from '@throughline/shared/formats/office'
import {
  guessColumns,
  guessMapping,
  type Mapping,
  NOT_READ,
  previewOf,
  readSheets,
  type Sheets,
  theoryFromSheets,
} from '@throughline/shared/formats/sheets'
import type { ReadingAnswer, ReadingJob, SheetAs } from './reading-job.js'

// Started for one file, and gone with it: whatever it holds, the page goes on.

const OF_TABLES = new Set(['xlsx', 'csv', 'elements.csv'])
/** So many rows of each sheet are shown. */
const SHOWN_ROWS = 3

let open: { readonly sheets: Sheets; readonly mapping: Mapping } | null = null

self.addEventListener('message', async ({ data }: MessageEvent<ReadingJob>) => {
  self.postMessage(await answer(data))
})

async function answer(job: ReadingJob): Promise<ReadingAnswer> {
  if (job.kind === 'open') {
    open = tablesIn(job.bytes, job.name)
    return open === null ? { read: await readFile(job.bytes, job.name), sheets: null } : asMapped(open)
  }
  if (open === null) throw new Error('no sheets are open')
  open = { ...open, mapping: job.kind === 'map' ? job.mapping : readAs(open, job.sheet, job.as) }
  return asMapped(open)
}

function tablesIn(bytes: Uint8Array, name: string): typeof open {
  const format = formats.find(({ read, recognises }) => read !== undefined && recognises(bytes, name))
  if (format === undefined || !OF_TABLES.has(format.id)) return null
  if (format.id === 'xlsx' && 'json' in modelInOffice(bytes)) return null
  const read = readSheets(bytes, name)
  return read.ok ? { sheets: read.sheets, mapping: guessMapping(read.sheets) } : null
}

function asMapped({ sheets, mapping }: { readonly sheets: Sheets; readonly mapping: Mapping }): ReadingAnswer {
  return {
    read: theoryFromSheets(sheets, mapping),
    sheets: { mapping, previews: previewOf(sheets, mapping, SHOWN_ROWS) },
  }
}

function readAs({ sheets, mapping }: NonNullable<typeof open>, index: number, { role, headingRow }: SheetAs): Mapping {
  const sheet = sheets.sheets[index]
  const before = mapping.sheets[index] ?? NOT_READ
  if (sheet === undefined) return mapping
  const columns = headingRow < 0 && role === before.role ? before.columns : []
  const read = { role, isTurned: false, headingRow, columns }
  const after = role === null ? NOT_READ : { ...read, ...(headingRow < 0 ? {} : guessColumns(sheet, role, headingRow)) }
  return { ...mapping, sheets: mapping.sheets.map((each, at) => (at === index ? after : each)) }
}
