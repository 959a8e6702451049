import type { Face } from '../scene.js'
import { ARABIC_RANGES, covers, EMOJI_RANGES, INTER_RANGES, type Ranges } from './coverage.js'

/** Which font draws one grapheme (what a reader takes for one letter). */
export function faceOf(grapheme: string): Face {
  if (EMOJI.test(grapheme) && covers(EMOJI_RANGES, grapheme.codePointAt(0) ?? 0)) return 'emoji'
  if (hasAll(INTER_RANGES, grapheme)) return 'inter'
  if (hasAll(ARABIC_RANGES, grapheme)) return 'arabic'
  if (covers(EMOJI_RANGES, grapheme.codePointAt(0) ?? 0)) return 'emoji'
  return 'other'
}

/** Whether every letter is Inter's and stands in reading order from left to right: nearly all text, and quick to tell. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** Graphemes of a text, one after the other. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
const EMOJI = /^\p{Emoji_Presentation}|\uFE0F/u
// Basic Latin to Latin Extended B and punctuation; not the bidi controls.
const PLAIN = /^[\u0020-\u007E\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u0148\u014A-\u01C3\u2010-\u2026]*$/
// Joiners and variation selectors have no sign of their own.
const IGNORED = (codePoint: number): boolean =>
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x2060 && codePoint <= 0x2069) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f)

function hasAll(ranges: Ranges, grapheme: string): boolean {
  for (const character of grapheme) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!IGNORED(codePoint) && !covers(ranges, codePoint)) return false
  }
  return true
}
