import { figurePieces } from '../drawingml/index.js'
import type { Exported, Platform } from '../exported.js'
import type { FigureBlock } from '../report/index.js'
import { pictureOf } from '../svg/index.js'
import { themeOf } from '../theme-of.js'
import { canvasXml } from './canvas.js'
import { figureRun } from './figure-run.js'

/** How large a figure may be, twips. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** A figure as a run of text, and the picture that it shows where nobody knows shapes. */
export interface WordFigure {
  readonly run: string
  readonly png: Uint8Array
  /** Nothing in it has this id, or a higher one. */
  readonly freeId: number
}

/** The relationship by which the document refers to the picture of its figure. */
export const PICTURE_ID = 'rIdFigure'

/** Draws the figure of an export as shapes and as a picture. */
export async function wordFigure(
  exported: Exported,
  { title, altText }: FigureBlock,
  { room, platform }: { readonly room: Room; readonly platform: Platform },
): Promise<WordFigure> {
  const { theory, choices } = exported
  // The document says below its title what the title line of a picture would say.
  const scene = { ...exported.scene, titleLine: [] }
  const theme = themeOf({ ...choices, background: 'white' })
  const { bounds } = scene
  const scale = Math.min(
    EMU_PER_PIXEL,
    (room.width * EMU_PER_TWIP) / bounds.width,
    (room.height * EMU_PER_TWIP) / bounds.height,
  )
  const { pieces, freeId } = figurePieces(scene, {
    theory,
    theme,
    ground: theme.ground,
    language: choices.language,
    place: { origin: { x: bounds.x, y: bounds.y }, left: 0, top: 0, scale },
    firstId: FIRST_ID,
  })
  platform.progress('picture')
  const picture = pictureOf(scene, { theme, ground: theme.ground, outlines: platform.outlines })
  return {
    run: figureRun({
      size: { width: Math.round(bounds.width * scale), height: Math.round(bounds.height * scale) },
      name: title,
      altText,
      canvas: canvasXml(pieces, theme.ground === '#ffffff' ? null : theme.ground),
      picture: PICTURE_ID,
      ids: [freeId, freeId + 1],
    }),
    png: await platform.rasterise(picture, pixelsFor(scale)),
    freeId: freeId + 2,
  }
}

/**
 * Pixels of a picture for one of the map: as many as print shows, and no more than two.
 *
 * @param scale EMU for a pixel of the map
 */
export const pixelsFor = (scale: number): number => Math.min(2, (scale / EMU_PER_PIXEL) * (PRINT_DPI / 96))
const PRINT_DPI = 300

/** A pixel of the map is a 96th of an inch. */
const EMU_PER_PIXEL = 9525
const EMU_PER_TWIP = 635
const FIRST_ID = 1
