import { LINK_KINDS, type Link, type LinkKind, type Rating } from '../model/index.js'
import { meaningOf, scales, strengthOf } from '../scales/index.js'
import { BOX, SIZES } from './anatomy.js'
import { COUNT_ICONS } from './box-marks.js'
import type { PictureContext } from './context.js'
import { linkEnd } from './link-end.js'
import { scenePill } from './pill.js'
import { ROW_PX, roomBelow } from './rows-below.js'
import type { KeySign, Scene, SceneKeyItem, SceneLink } from './scene.js'
import { fitLine, layLine } from './text/index.js'
import { COUNTED } from './words/index.js'

const LINE_PX = 44
const SIGN_GAP_PX = 6
const MIDDLE = ROW_PX / 2

interface KeyContext extends PictureContext {
  /** What no text of the key is wider than. */
  readonly widestPx: number
}

/** The signs that a picture uses with what they mean, each at 0, 0: kinds of link, doubt, ratings, signs in boxes. */
export function keyItems(scene: Scene, given: PictureContext): SceneKeyItem[] {
  const { words } = given
  const context = { ...given, widestPx: roomBelow(scene.bounds).width - LINE_PX - SIGN_GAP_PX }
  const kinds = LINK_KINDS.filter((kind) => scene.links.some((link) => link.kind === kind))
  return [
    ...kinds.map((kind) => item(context, lineSign(kind, false, words.kinds[kind]), words.kinds[kind])),
    ...(scene.links.some(({ uncertain }) => uncertain)
      ? [item(context, lineSign('leads-to', true, words.unsure), words.unsure)]
      : []),
    ...ratingItems(scene, context),
    ...markItems(scene, context),
  ]
}

/** A piece of line as links have it: it joins nothing, and nothing stands on it. */
function lineSign(kind: LinkKind, uncertain: boolean, name: string) {
  const end = linkEnd(kind).insetPx
  const line: SceneLink = {
    id: `key ${uncertain ? 'unsure' : kind}`,
    from: '',
    to: '',
    kind,
    uncertain,
    name,
    points: [
      { x: 0, y: MIDDLE },
      { x: LINE_PX - end, y: MIDDLE },
    ],
    curved: false,
    gaps: [],
    tip: { x: LINE_PX, y: MIDDLE },
    arrival: 0,
    middle: { x: LINE_PX / 2, y: MIDDLE },
    pill: null,
    flag: null,
    words: [],
    line: null,
    faded: false,
    onPath: false,
    marked: false,
  }
  return { sign: { line }, width: LINE_PX }
}

// Where a lens has put its own sign in the place of a rating, its legend says what that means.
function ratingItems({ links }: Scene, context: KeyContext): SceneKeyItem[] {
  const known = new Map<string, { readonly link: Link; readonly rating: Rating }>()
  for (const { id, pill } of links) {
    const link = context.theory.links.get(id)
    const rating = link?.rating ?? link?.confidence ?? null
    if (link === undefined || rating === null || pill === null) continue
    const own = scenePill(context, link, pill.rect)
    if (own?.name === pill.name) known.set(meaningOf(rating, context.words.language), { link, rating })
  }
  const rated = [...known].sort(([, a], [, b]) => placeOf(a.rating) - placeOf(b.rating))
  return rated.flatMap(([meaning, { link }]) => {
    const pill = scenePill(context, link, { x: 0, y: MIDDLE })
    if (pill === null) return []
    const { width } = pill.rect
    const placed = scenePill(context, link, { x: width / 2, y: MIDDLE }) ?? pill
    return [item(context, { sign: { pill: placed }, width }, meaning)]
  })
}

/** By scale, the weakest first; what has no place in an order comes last. */
function placeOf(rating: Rating): number {
  const scale = scales.findIndex(({ id }) => id === rating.scale)
  return scale * 1000 + (strengthOf(rating) ?? 999)
}

function markItems({ boxes, links }: Scene, context: KeyContext): SceneKeyItem[] {
  const used = new Set(boxes.flatMap(({ marks }) => marks.map(({ icon }) => icon)))
  if (links.some(({ flag }) => flag !== null)) used.add('m-warning')
  const { words } = context
  const meanings: readonly (readonly [string, string])[] = [
    ...COUNTED.map((kind) => [COUNT_ICONS[kind], words.records[kind]] as const),
    ['m-actor', words.answering],
    ['m-warning', words.flagged],
  ]
  return meanings.flatMap(([icon, meaning]) => {
    const colour = icon === 'm-warning' ? 'caution' : 'ink-2'
    const mark = { icon, x: 0, y: MIDDLE - BOX.iconPx / 2, sizePx: BOX.iconPx, colour } as const
    return used.has(icon) ? [item(context, { sign: { mark }, width: BOX.iconPx }, meaning)] : []
  })
}

function item(
  { measure, words, widestPx }: KeyContext,
  { sign, width }: { readonly sign: KeySign; readonly width: number },
  meaning: string,
): SceneKeyItem {
  const { font, baselinePx, linePx } = SIZES.mark
  const left = width + SIGN_GAP_PX
  const text = layLine({
    text: fitLine(meaning, widestPx, font, measure),
    font,
    colour: 'ink',
    baseline: (ROW_PX - linePx) / 2 + baselinePx,
    measure,
    at: { left },
    language: words.language,
  })
  return { rect: { x: 0, y: 0, width: left + text.width, height: ROW_PX }, sign, text }
}
