import { strToU8, zlibSync } from 'fflate'
import { joined } from '../zip/index.js'
import { chunk, chunksOf, isPng } from './chunks.js'

/** Keyword of the text chunk that holds the model. */
export const MODEL_KEYWORD = 'Throughline'

/** What is written into a picture. */
export interface PngTexts {
  readonly title: string
  /** What a reader gets who cannot see the picture. */
  readonly altText?: string
  /** The theory as Throughline JSON: kept inside, so that the file opens again. */
  readonly theory?: string
}

/** Those texts as the chunks of a PNG. */
export function textChunks({ title, altText, theory }: PngTexts): readonly Uint8Array[] {
  return [
    textChunk('Title', title, false),
    ...(altText === undefined || altText === '' ? [] : [textChunk('Description', altText, false)]),
    textChunk('Software', 'Throughline', false),
    ...(theory === undefined ? [] : [textChunk(MODEL_KEYWORD, theory, true)]),
  ]
}

/**
 * The same PNG with texts inside, before its end. Texts of ours that it already has are replaced.
 *
 * @param texts from `textChunks`
 * @throws RangeError where the bytes are no PNG
 */
export function embedInPng(bytes: Uint8Array, texts: readonly Uint8Array[]): Uint8Array {
  if (!isPng(bytes)) throw new RangeError(`not a PNG: ${bytes.length} bytes`)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (const { type, start, content } of chunksOf(bytes)) {
    if (type === 'iTXt' && KEYWORDS.has(keywordOf(content))) continue
    if (type === 'IEND') kept.push(...texts)
    kept.push(bytes.subarray(start, start + 12 + content.length))
  }
  return joined(kept)
}

const KEYWORDS: ReadonlySet<string> = new Set(['Title', 'Description', 'Software', MODEL_KEYWORD])

/** The keyword of a text chunk; empty where it has none. */
export function keywordOf(content: Uint8Array): string {
  const end = content.subarray(0, 80).indexOf(0)
  return end < 1 ? '' : String.fromCharCode(...content.subarray(0, end))
}

// Keyword, 0, compressed?, method 0, language tag 0, translated keyword 0, text (PNG specification, 11.3.3.4).
function textChunk(keyword: string, text: string, compressed: boolean): Uint8Array {
  const utf8 = strToU8(text)
  const content = compressed ? zlibSync(utf8) : utf8
  const head = [...keyword].map((letter) => letter.charCodeAt(0))
  return chunk('iTXt', joined([Uint8Array.from([...head, 0, compressed ? 1 : 0, 0, 0, 0]), content]))
}
