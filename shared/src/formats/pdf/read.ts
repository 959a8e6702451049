import { strFromU8 } from 'fflate'
import { readJson } from '../json/read.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { inflateWithin } from '../zip/index.js'

/** No model is larger, inflated; what is, is not read. */
const MAX_MODEL_BYTES = 30_000_000

/**
 * The theory that was attached to a PDF. Nothing else of the PDF is read: streams that call themselves attached files
 * are looked for among its bytes, and nothing is inflated further than MAX_MODEL_BYTES.
 */
export function readPdf(bytes: Uint8Array): ReadResult {
  // One character for each byte: what is found has the place of its byte.
  const text = strFromU8(bytes, true)
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return REFUSALS.locked
  let refusal = REFUSALS['no-model']
  for (const { dictionary, start } of attachmentsIn(text)) {
    const content = contentOf(bytes.subarray(start, endOf(text, start, dictionary)), dictionary)
    if (typeof content === 'string') {
      refusal = REFUSALS[content]
      continue
    }
    const json = textOf(content)
    if (json !== null && OURS.test(json)) return readJson(json)
  }
  return refusal
}

const OURS = /^\s*\{\s*"format"\s*:\s*"throughline"/

const REFUSALS = {
  locked: refused(
    'The PDF is protected, so that what is attached to it cannot be read.',
    'Export the PDF from Throughline again, or save it without a password.',
  ),
  'no-model': refused(
    'There is no theory inside this PDF.',
    'Open a PDF exported from Throughline. Printing one to a new PDF, or making it smaller, takes the theory out.',
  ),
  damaged: refused('The theory inside this PDF is damaged.', 'Export the PDF from Throughline again.'),
  'too-large': refused('The theory inside this PDF is too large.', 'Throughline opens theories of up to 30 MB.'),
} as const

interface Attachment {
  /** Of its stream, as it is written. */
  readonly dictionary: string
  /** Where its stream begins. */
  readonly start: number
}

function* attachmentsIn(text: string): Generator<Attachment> {
  let marks = 0
  for (const { index } of text.matchAll(/\/EmbeddedFile\b/g)) {
    marks += 1
    if (marks > MAX_MARKS) return
    const before = text.slice(Math.max(0, index - MAX_DICTIONARY), index)
    const after = text.slice(index, index + MAX_DICTIONARY)
    const stream = STREAM.exec(after)
    const object = before.lastIndexOf(' obj')
    if (object < 0 || stream === null) continue
    const dictionary = before.slice(object) + after.slice(0, stream.index)
    // The mark may be in one object and the stream in another.
    if (!dictionary.includes('endobj')) yield { dictionary, start: index + stream.index + stream[0].length }
  }
}

/** More that calls itself an attachment is not looked at. */
const MAX_MARKS = 20
const MAX_DICTIONARY = 4_000
const STREAM = /\bstream\r?\n/

// The length that is written, where the stream does end there: what is deflated may hold any letters.
function endOf(text: string, start: number, dictionary: string): number {
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/.exec(dictionary)?.[1])
  if (length > 0 && /^\s*endstream/.test(text.slice(start + length, start + length + 16))) return start + length
  const end = text.indexOf('endstream', start)
  return end < 0 ? text.length : end
}

function contentOf(stream: Uint8Array, dictionary: string): Uint8Array | 'damaged' | 'too-large' {
  const filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.matchAll(/\/(\w+)/g) ?? [])].map(
    ([, name]) => name,
  )
  if (filters.length === 0) return stream.length > MAX_MODEL_BYTES ? 'too-large' : stream
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return 'damaged'
  return inflateWithin(stream, MAX_MODEL_BYTES)
}
