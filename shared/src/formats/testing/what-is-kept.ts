import type { Rect } from '../../layout/index.js'
import type { Exported } from '../exported.js'
import type { Kept } from '../format.js'
import { type Pictured, pictured } from '../interchange/index.js'

/**
 * What there is of each sort of thing in a figure, so that two theories with different ids can be held against each other:
 * boxes are told by their place in reading order.
 */
export function whatIsKept(exported: Exported, kept: Kept): unknown {
  return SHOWN[kept](indexed(pictured(exported)))
}

interface Indexed extends Pictured {
  readonly boxAt: ReadonlyMap<string, number>
  readonly bandAt: ReadonlyMap<string, number>
  readonly groupAt: ReadonlyMap<string, number>
}

function indexed(figure: Pictured): Indexed {
  const at = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]))
  return {
    ...figure,
    boxAt: at(figure.boxes.map(({ element }) => element.id)),
    bandAt: at(figure.bands.map(({ band }) => band.id)),
    groupAt: at(figure.groups.map(({ group }) => group.id)),
  }
}

/** Links from box to box: only those can be drawn everywhere. */
function linksBy(figure: Indexed, what: (link: Pictured['links'][number]) => string): string[] {
  return figure.links
    .flatMap((link) => {
      const [from, to] = [figure.boxAt.get(link.drawn.from), figure.boxAt.get(link.drawn.to)]
      return from === undefined || to === undefined ? [] : [`${from} ${to} ${what(link)}`]
    })
    .sort()
}

/** The boxes of a band as they follow each other on the map: how far apart depends on what else is drawn between them. */
function orderAlong({ boxes, flow }: Indexed, band: string | null): number[] {
  const isAcross = flow === 'right' || flow === 'left'
  const inside = boxes.map((box, index) => ({ ...box, index })).filter(({ element }) => element.band === band)
  const along = ({ x, y }: Rect) => (isAcross ? [y, x] : [x, y])
  const before = (a: Rect, b: Rect) => {
    const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [along(a), along(b)]
    return Math.round(a1 - b1) || Math.round(a2 - b2)
  }
  return inside.sort((a, b) => before(a.rect, b.rect)).map(({ index }) => index)
}

const SHOWN: Readonly<Record<Kept, (figure: Indexed) => unknown>> = {
  labels: ({ boxes }) => boxes.map(({ label }) => plain(label)),
  descriptions: ({ boxes }) => boxes.map(({ description }) => plain(description)),
  types: ({ boxes }) => boxes.map(({ element }) => element.type),
  terms: ({ boxes }) => boxes.map(({ element }) => (element.type === 'outcome' ? element.term : null)),
  tags: ({ boxes }) => boxes.map(({ element }) => element.tags.map(plain)),
  bands: ({ bands, boxes, bandAt }) => ({
    bands: bands.map(({ band, label }) => [plain(label), band.placement]),
    boxes: boxes.map(({ element }) => bandAt.get(element.band ?? '') ?? null),
  }),
  groups: ({ groups, boxes, groupAt }) => ({
    groups: groups.map(({ label }) => plain(label)),
    boxes: boxes.map(({ element }) => groupAt.get(element.group ?? '') ?? null),
  }),
  links: (figure) => linksBy(figure, () => ''),
  'link labels': (figure) => linksBy(figure, ({ label }) => plain(label)),
  'link kinds': (figure) => linksBy(figure, ({ link }) => link.kind),
  positions: (figure) => [...figure.bands.map(({ band }) => band.id), null].map((band) => orderAlong(figure, band)),
  records: () => null,
  'sub-models': () => null,
  languages: () => null,
}

/** Words as formats keep them: characters that XML does not allow go, blanks at the ends of lines too. */
function plain(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
