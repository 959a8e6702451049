import type { Scene, TextLine, TextRun } from '../../scene/index.js'
import type { Platform } from '../exported.js'
import { glyphPath, type Outlines } from '../glyphs/index.js'
import { type LoadedFont, loadedFonts, shaped, weightOf } from './loaded-font.js'

/** Draws the text of a picture as the outlines of its letters. */
export async function outlinesOf(scene: Scene, platform: Platform): Promise<Outlines> {
  const fonts = new Map<string, Outliner>()
  for (const loaded of await loadedFonts(scene, platform))
    fonts.set(keyOf(loaded.face, loaded.weight), outliner(loaded))
  return (run, line) => fonts.get(keyOf(run.face, weightOf(run, line)))?.(run, line) ?? null
}

type Outliner = (run: TextRun, line: TextLine) => string

const keyOf = (face: string, weight: number): string => `${face} ${weight}`

function outliner({ font, face }: LoadedFont): Outliner {
  const glyphs = new Map<string, string>()
  const pathOf = (id: number, scale: number): string => {
    const key = `${id} ${scale}`
    const path = glyphs.get(key) ?? glyphPath(font.getGlyph(id).path.commands, scale)
    glyphs.set(key, path)
    return path
  }
  return (run, { font: { sizePx }, baseline }) => {
    const scale = sizePx / font.unitsPerEm
    const { glyphs: placed, width } = shaped(font, run)
    // An emoji stands in the middle of the room it has, as text does.
    const left = face === 'emoji' ? run.x + (run.width - width * scale) / 2 : run.x
    return placed
      .map(({ id, x, y }) => {
        const path = pathOf(id, scale)
        return path === '' ? '' : `M${hundredths(left + x * scale)} ${hundredths(baseline - y * scale)}${path}`
      })
      .join('')
  }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100
