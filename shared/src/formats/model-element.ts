import { strToU8 } from 'fflate'
import { fromBase64, toBase64 } from './base64.js'
import { textOf } from './utf8.js'

/** The namespace of what we put into files of others. */
export const MODEL_NAMESPACE = 'urn:throughline:model:1'

/** Name of the element that holds the model, without prefix: unusual, so that it is found without an XML parser. */
export const MODEL_ELEMENT = 'throughline-model'

/** Base64 of a text's UTF-8 bytes. */
export const textToBase64 = (text: string): string => toBase64(strToU8(text))

/** The text whose UTF-8 bytes these are; null where it is not base64 of UTF-8. */
export function textFromBase64(base64: string): string | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null
  try {
    return textOf(fromBase64(base64))
  } catch {
    // No base64: what is here was not written by us.
    return null
  }
}
