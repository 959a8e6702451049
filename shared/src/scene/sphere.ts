import { type MapLayout, type Point, type Rect, unionOf } from '../layout/index.js'
import { type Band, inOrder, type Sphere } from '../model/index.js'
import { AREA, SIZES } from './anatomy.js'
import { ceilingAfter, ceilingBand } from './ceiling.js'
import type { PictureContext } from './context.js'
import type { SceneSphere, TextLine } from './scene.js'
import { breakLines, fitLine, layLine } from './text/index.js'

/**
 * The spheres of control, influence and interest: a bracket with a name over the main bands that are in one, to the
 * left of rows. Bands of one sphere that follow each other share theirs.
 */
export function sceneSpheres(context: PictureContext, layout: MapLayout): readonly SceneSphere[] {
  const { flow } = context.theory.details
  const columns = flow === 'right' || flow === 'left'
  const ceilingX = uprightCeiling(context, layout)
  return stretches(context, layout).flatMap(({ sphere, bands }) => {
    const round = unionOf(bands.flatMap(({ id }) => partsOf(layout, id)))
    if (round === null) return []
    return columns ? [overColumns(context, sphere, round, ceilingX)] : [besideRows(context, sphere, round)]
  })
}

/** Where a ceiling between columns stands; null where there is none. */
function uprightCeiling({ theory }: PictureContext, layout: MapLayout): number | null {
  const band = ceilingBand(theory)
  const line = band === null ? null : ceilingAfter(theory, layout, band)
  return line?.axis === 'x' ? line.at : null
}

interface Stretch {
  readonly sphere: Sphere
  readonly bands: readonly Band[]
}

function stretches({ theory }: PictureContext, layout: MapLayout): readonly Stretch[] {
  const found: { sphere: Sphere; bands: Band[] }[] = []
  let [before, tier] = [null as Sphere | null, null as number | null]
  for (const band of inOrder(theory.bands.values())) {
    if (band.placement !== 'main' || !layout.bands.has(band.id)) continue
    // In a folded map a sphere goes on in the next tier with a bracket of its own.
    const { origin } = layout.bands.get(band.id) ?? { origin: { x: 0, y: 0 } }
    const here = theory.details.flow === 'right' || theory.details.flow === 'left' ? origin.y : origin.x
    if (band.sphere !== null && band.sphere === before && here === tier) found.at(-1)?.bands.push(band)
    else if (band.sphere !== null) found.push({ sphere: band.sphere, bands: [band] })
    before = band.sphere
    tier = here
  }
  return found
}

function partsOf(layout: MapLayout, id: string): readonly Rect[] {
  const area = layout.bands.get(id)
  return area === undefined ? [] : [area.ground, area.head]
}

/** @param ceilingX a ceiling that passes through here: the name stands on the longer side of it */
function overColumns(context: PictureContext, sphere: Sphere, round: Rect, ceilingX: number | null): SceneSphere {
  const { measure, words } = context
  const { font } = SIZES.sphere
  const name = words.spheres[sphere]
  const y = round.y - AREA.sphereAirPx
  const [left, right] = [round.x, round.x + round.width]
  const [from, to] = ceilingX === null ? [left, right] : longerSide(left, right, ceilingX)
  const text = fitLine(name, Math.max(24, to - from - 2 * (AREA.sphereEndPx + AREA.sphereGapPx)), font, measure)
  const baseline = y + font.sizePx * HALF_LETTER
  const line = layLine({
    text,
    font,
    colour: 'ink-2',
    baseline,
    measure,
    at: { middle: (from + to) / 2 },
    language: words.language,
  })
  const gap = { from: line.x - AREA.sphereGapPx, to: line.x + line.width + AREA.sphereGapPx }
  return {
    sphere,
    name,
    lines: [
      [
        { x: left, y: y + AREA.sphereEndPx },
        { x: left, y },
        { x: gap.from, y },
      ],
      [
        { x: gap.to, y },
        { x: right, y },
        { x: right, y: y + AREA.sphereEndPx },
      ],
    ],
    heading: [line],
  }
}

function longerSide(left: number, right: number, at: number): readonly [number, number] {
  if (at <= left || at >= right) return [left, right]
  return at - left >= right - at ? [left, at] : [at, right]
}

/** How far below the middle of a line its letters stand, in parts of their size. */
const HALF_LETTER = 0.36

function besideRows(context: PictureContext, sphere: Sphere, round: Rect): SceneSphere {
  const { measure, words } = context
  const { font, linePx, baselinePx } = SIZES.sphere
  const name = words.spheres[sphere]
  const x = round.x - AREA.sphereSidePx
  const bracket: Point[] = [
    { x: x + AREA.sphereEndPx, y: round.y },
    { x, y: round.y },
    { x, y: round.y + round.height },
    { x: x + AREA.sphereEndPx, y: round.y + round.height },
  ]
  const { lines } = breakLines({ text: name, font, widthPx: AREA.sphereWidthPx, maxLines: 3, measure })
  const top = round.y + round.height / 2 - (lines.length * linePx) / 2
  const heading = lines.map((text, row): TextLine => {
    const baseline = top + row * linePx + baselinePx
    return layLine({
      text,
      font,
      colour: 'ink-2',
      baseline,
      measure,
      at: { right: x - AREA.sphereGapPx },
      language: words.language,
    })
  })
  return { sphere, name, lines: [bracket], heading }
}
