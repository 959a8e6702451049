import { grown, type Rect } from '../../layout/index.js'
import { FACE_FAMILIES, type Scene, type Theme } from '../../scene/index.js'
import type { Outlines } from '../glyphs/index.js'
import { tag } from '../markup.js'
import { drawScene } from './draw-scene.js'

/** A figure to be painted: SVG of any part of it, for whoever paints. */
export interface Picture {
  /** All of it, map pixels. */
  readonly bounds: Rect
  /** Whether nothing shines through it. */
  readonly isOpaque: boolean
  /** That part, as an SVG `scale` times as large, of whole pixels. */
  svg(part: Rect, scale: number): string
}

/** How a picture is painted. */
export interface PictureLook {
  readonly theme: Theme
  /** A colour that all of it stands on; null: transparent. */
  readonly ground: string | null
  /** Draws text as outlines; else it is text. */
  readonly outlines?: Outlines | undefined
}

/** A scene as it is painted: with nothing that only readers of its text would find. */
export function pictureOf(scene: Scene, { theme, ground, outlines }: PictureLook): Picture {
  const drawn = drawScene(scene, { theme, outlines: outlines ?? null, isPainted: true })
  return {
    bounds: drawn.bounds,
    isOpaque: ground !== null,
    svg(part, scale) {
      // Over the edge: a pixel that is half of the picture is on the ground, too.
      const { x, y, width, height } = grown(part, 1)
      const below = ground === null ? [] : [tag('rect', { x, y, width, height, fill: ground })]
      const transform = `scale(${scale}) translate(${-part.x} ${-part.y})`
      return tag(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width: pixelsOf(part.width, scale),
          height: pixelsOf(part.height, scale),
          'font-family': FACE_FAMILIES.inter,
        },
        tag('g', { transform }, [...below, ...drawn.elements(part)]),
      )
    },
  }
}

/** Whole pixels that show a length; what arithmetic leaves over is none. */
export const pixelsOf = (length: number, scale: number): number => Math.ceil(length * scale - 1e-6)
