import { overlaps } from '../../layout/index.js'
import { wordsIn } from '../../scene/index.js'
import type { Exported, Platform } from '../exported.js'
import { pictureOf } from '../svg/index.js'
import { themeOf } from '../theme-of.js'
import { READABLE_SCALE, type Tile, tileWords, tilingOf } from '../tiling/index.js'
import { pictureRun } from './figure-run.js'
import { pixelsFor, type Room } from './word-figure.js'

/** A part of a figure on a page of its own, as a picture. */
export interface TileFigure {
  readonly run: string
  readonly caption: string
  /** The relationship by which the run refers to its picture. */
  readonly relationship: string
  readonly png: Uint8Array
}

/**
 * The parts that a figure is spread over where that was chosen and it could not be read on one page; else none. Pictures:
 * shapes that an edge goes through cannot be cut.
 *
 * @param firstId nothing else in the document has this id, or a higher one
 */
export async function tileFigures(
  exported: Exported,
  { room, platform, firstId }: { readonly room: Room; readonly platform: Platform; readonly firstId: number },
): Promise<readonly TileFigure[]> {
  const { choices } = exported
  const scene = { ...exported.scene, titleLine: [] }
  const [width, height] = [room.width / TWIPS_PER_POINT, room.height / TWIPS_PER_POINT]
  const whole = Math.min(width / scene.bounds.width, height / scene.bounds.height)
  if (choices.spread !== 'tiles' || choices.page === 'fit' || whole >= READABLE_SCALE) return []
  const { tiles, scale } = tilingOf(scene.bounds, { width, height }, READABLE_SCALE)
  const theme = themeOf({ ...choices, background: 'white' })
  const words = tileWords[wordsIn(choices.language).language]
  const emu = scale * EMU_PER_POINT
  const picture = pictureOf(scene, { theme, ground: theme.ground, outlines: platform.outlines })
  const drawn = async ({ name, part }: Tile, index: number): Promise<TileFigure> => {
    platform.progress('picture', index / tiles.length)
    const seen = scene.boxes.filter(({ rect }) => overlaps(rect, part)).map((box) => box.name)
    const relationship = `rIdPart${index + 1}`
    const caption = words.part(name, index + 1, tiles.length)
    const run = pictureRun({
      size: { width: Math.round(part.width * emu), height: Math.round(part.height * emu) },
      name: caption,
      altText: words.partShows(name, seen),
      picture: relationship,
      id: firstId + index,
    })
    return { run, caption, relationship, png: await platform.rasterise({ ...picture, bounds: part }, pixelsFor(emu)) }
  }
  const made: TileFigure[] = []
  // One after the other: each is as large as a page.
  for (const [index, tile] of tiles.entries()) made.push(await drawn(tile, index))
  return made
}

const TWIPS_PER_POINT = 20
const EMU_PER_POINT = 12_700
