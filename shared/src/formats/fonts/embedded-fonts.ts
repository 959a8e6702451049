import { FACE_FAMILIES, type Scene } from '../../scene/index.js'
import { toBase64 } from '../base64.js'
import type { Platform } from '../exported.js'
import type { EmbeddedFont } from './embedded-font.js'
import { type LoadedFont, loadedFonts, shaped } from './loaded-font.js'
import { subset } from './subset.js'
import { woff } from './woff.js'

/** The fonts of a picture, each with no more than the letters that the picture draws. */
export async function embeddedFonts(scene: Scene, platform: Platform): Promise<EmbeddedFont[]> {
  const loaded = await loadedFonts(scene, platform)
  return loaded.map((each) => ({
    family: FACE_FAMILIES[each.face].split(',')[0]?.replaceAll("'", '') ?? '',
    weight: each.weight,
    base64: toBase64(woff(subset(each.bytes, lettersOf(each)))),
  }))
}

/** What is drawn, and what it is made of before letters join: a browser may join them otherwise. */
function lettersOf({ font, runs }: LoadedFont) {
  const glyphs = new Set([0])
  const codePoints = new Map<number, number>()
  for (const text of new Set(runs.map((run) => run.text))) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      const { id } = font.glyphForCodePoint(codePoint)
      if (id === 0) continue
      codePoints.set(codePoint, id)
      glyphs.add(id)
    }
  }
  const known = new Set<string>()
  for (const run of runs) {
    const key = `${run.direction} ${run.text}`
    if (known.has(key)) continue
    known.add(key)
    for (const { id } of shaped(font, run).glyphs) glyphs.add(id)
  }
  return { glyphs, codePoints }
}
