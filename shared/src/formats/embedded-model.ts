import { readJson } from './json/read.js'
import { type ReadResult, refused } from './read-result.js'

/** What a file's reader found: the JSON text we put in, or why there is none. */
export type EmbeddedModel =
  | { readonly json: string }
  | { readonly problem: 'not-this-format' | 'no-model' | 'damaged' | 'too-large' }

/** Opens the theory inside a file that Throughline exported. */
export function readEmbedded(found: EmbeddedModel): ReadResult {
  if ('json' in found) return readJson(found.json)
  return REFUSALS[found.problem]
}

const REFUSALS = {
  'not-this-format': refused('The picture cannot be read.', 'It may be cut off. Export it from Throughline again.'),
  'no-model': refused(
    'There is no theory inside this file.',
    'Open a file exported from Throughline. Other programs may take the theory out when they save one.',
  ),
  damaged: refused('The theory inside this file is damaged.', 'Export it from Throughline again.'),
  'too-large': refused('The theory inside this file is too large.', 'Throughline opens theories of up to 30 MB.'),
} as const
