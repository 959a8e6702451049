import { strFromU8 } from 'fflate'
import { inflateWithin } from '../zip/index.js'
import { chunksOf, isPng } from './chunks.js'
import { keywordOf, MODEL_KEYWORD } from './embed.js'

/** The model found in a picture, as the JSON text that was put there; or why there is none. */
export type FoundInPng =
  | { readonly json: string }
  | { readonly problem: 'not-this-format' | 'no-model' | 'damaged' | 'too-large' }

/** No model is larger, inflated; what is, is not read. */
export const MAX_MODEL_BYTES = 30_000_000

/** The model that `embedInPng` put into a PNG. Nothing is inflated further than MAX_MODEL_BYTES. */
export function readModelFromPng(bytes: Uint8Array): FoundInPng {
  if (!isPng(bytes)) return { problem: 'not-this-format' }
  for (const { type, content, isIntact } of chunksOf(bytes)) {
    if (type !== 'iTXt' || keywordOf(content) !== MODEL_KEYWORD) continue
    return isIntact() ? modelIn(content) : { problem: 'damaged' }
  }
  return { problem: 'no-model' }
}

function modelIn(content: Uint8Array): FoundInPng {
  const flags = MODEL_KEYWORD.length + 1
  const afterLanguage = content.indexOf(0, flags + 2) + 1
  const start = content.indexOf(0, afterLanguage) + 1
  if (afterLanguage === 0 || start === 0) return { problem: 'damaged' }
  const stored = content.subarray(start)
  if (content[flags] === 0) {
    return stored.length > MAX_MODEL_BYTES ? { problem: 'too-large' } : { json: strFromU8(stored) }
  }
  const inflated = inflateWithin(stored, MAX_MODEL_BYTES)
  if (typeof inflated === 'string') return { problem: inflated }
  return inflated.length === 0 ? { problem: 'damaged' } : { json: strFromU8(inflated) }
}
