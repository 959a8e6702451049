import * as z from 'zod'
import { judgement } from './judges.js'

/** A value of a PDF as qpdf's JSON has it: names as "/Name", strings as "u:text", references as "7 0 R". */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary
export interface PdfDictionary {
  readonly [key: string]: PdfValue
}

/** The objects of a PDF, read by qpdf. */
export interface PdfObjects {
  /** Of a reference, a dictionary or a path of keys from one; empty where there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary
  list(value: PdfValue | undefined): readonly PdfValue[]
  /** A stream as it is without its filters, one character for each byte. */
  stream(value: PdfValue | undefined): string
  readonly all: readonly PdfDictionary[]
  readonly root: PdfDictionary
  readonly pages: readonly PdfDictionary[]
}

const value: z.ZodType<PdfValue> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value), z.record(z.string(), value)]),
)
const entry = z.object({
  value: z.optional(value),
  stream: z.optional(z.object({ dict: z.record(z.string(), value), data: z.optional(z.string()) })),
})
const file = z.object({
  pages: z.array(z.object({ object: z.string() })),
  qpdf: z.tuple([z.unknown(), z.record(z.string(), entry)]),
})

export function pdfObjects(path: string): PdfObjects {
  const options = ['--json', '--json-stream-data=inline', '--decode-level=generalized']
  const { pages, qpdf } = file.parse(JSON.parse(judgement('qpdf', ...options, path)))
  const entryOf = (of: PdfValue | undefined) => (typeof of === 'string' ? qpdf[1][`obj:${of}`] : undefined)
  const resolved = (of: PdfValue | undefined): PdfValue | undefined => {
    const found = entryOf(of)
    return found === undefined ? of : (found.value ?? found.stream?.dict)
  }
  const dictionary = (of: PdfValue | undefined): PdfDictionary => {
    const found = resolved(of)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as PdfDictionary) : {}
  }
  const list = (of: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolved(of)
    return Array.isArray(found) ? found : []
  }
  const trailer = dictionary(qpdf[1].trailer?.value)
  return {
    dictionary,
    list,
    stream: (of) => Buffer.from(entryOf(of)?.stream?.data ?? '', 'base64').toString('latin1'),
    all: Object.keys(qpdf[1]).map((key) => dictionary(key.replace(/^obj:/, ''))),
    root: dictionary(trailer['/Root']),
    pages: pages.map(({ object }) => dictionary(object)),
  }
}
