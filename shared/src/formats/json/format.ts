import type { Format } from '../format.js'
import { refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { readJson } from './read.js'
import { writeJson } from './write.js'

const OPEN_OBJECT = 0x7b

export const jsonFormat: Format = {
  id: 'json',
  name: 'Throughline JSON',
  extensions: ['.throughline.json', '.json'],
  mediaType: 'application/json',
  carriesModel: true,
  recognises: (bytes) => firstSign(bytes) === OPEN_OBJECT,
  read(bytes) {
    const text = textOf(bytes)
    return text === null
      ? refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
      : readJson(text)
  },
  write: ({ theory }) => writeJson(theory),
}

/** The first byte that is neither a byte-order mark nor white space. */
function firstSign(bytes: Uint8Array): number | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte
  }
  return undefined
}
