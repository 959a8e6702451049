import { strFromU8 } from 'fflate'
import type { EmbeddedModel } from '../embedded-model.js'
import { textFromBase64 } from '../model-element.js'

/** Where a page holds its theory: inert, so that no browser shows or runs it. */
export const MODEL_ID = 'throughline-model'

/** No model is larger; what is, is not read. Characters of base64. */
const MAX_BASE64 = 48_000_000

/**
 * The model that `writeHtml` put into a page. Read as text from tag to tag, never by an HTML parser: scripts, entities and
 * references to elsewhere have no meaning here.
 */
export function readModelFromHtml(bytes: Uint8Array): EmbeddedModel {
  const text = strFromU8(bytes)
  const tag = /<template\b[^<>]{0,200}\bid=["']?throughline-model\b[^<>]{0,200}>/i.exec(text)
  if (tag === null) return { problem: 'no-model' }
  const start = tag.index + tag[0].length
  const end = text.indexOf('<', start)
  if (end < 0) return { problem: 'damaged' }
  if (end - start > MAX_BASE64) return { problem: 'too-large' }
  const json = textFromBase64(text.slice(start, end).replace(/\s+/g, ''))
  return json === null || json === '' ? { problem: 'damaged' } : { json }
}
