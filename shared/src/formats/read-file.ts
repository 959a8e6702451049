import type { Format } from './format.js'
import { type ReadResult, refused } from './read-result.js'
import { isZip } from './zip/index.js'

/** Bytes. Larger files are not looked into. */
export const MAX_FILE_BYTES = 30_000_000

/** Opens a file of any of these formats, found out from its bytes. Never throws, whatever they are. */
export async function readOneOf(formats: readonly Format[], bytes: Uint8Array, name: string): Promise<ReadResult> {
  const file = name === '' ? 'The file' : `“${name.slice(0, 80)}”`
  if (bytes.length === 0) return refused(`${file} is empty.`, 'Choose another file.')
  if (bytes.length > MAX_FILE_BYTES) return refused(`${file} is too large.`, 'Throughline opens files of up to 30 MB.')
  const format = formats.find((each) => each.read !== undefined && each.recognises(bytes, name))
  if (format?.read !== undefined) return format.read(bytes, name)
  if (isZip(bytes))
    return refused(`${file} is an archive that is cut off, or of another program.`, 'Save it again, or send it again.')
  if (isOldOffice(bytes))
    return refused(
      `${file} is protected by a password, or was saved by Office as it was before 2007.`,
      'Open it there, save it without a password as .pptx, .docx or .xlsx, and choose that file.',
    )
  if (isUtf16(bytes)) return refused(`${file} is UTF-16 text.`, 'Save it again with the encoding UTF-8.')
  const readable = formats.filter(({ read }) => read !== undefined).map((each) => each.name)
  return refused(`${file} is not a file that Throughline opens.`, `It opens ${readable.join(', ')}.`)
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

// Both are compound files: an encrypted package is put into one.
function isOldOffice(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, at) => bytes[at] === byte)
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
