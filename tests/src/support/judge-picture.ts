import { createNodeMeasure } from '@throughline/server/dist/pictures/index.js'
import { type MapLayout, overlaps, placeTheory, type Rect, type Route, routeLinks } from '@throughline/shared/layout'
import type { Theory } from '@throughline/shared/model'
import { boxSizer, buildScene, linkSizer, type Scene, type TextLine, wordsIn } from '@throughline/shared/scene'

const measure = createNodeMeasure()

/** A theory drawn, with all that it is judged by. */
export function drawn(theory: Theory) {
  const context = { theory, measure, words: wordsIn('en') }
  const layout = placeTheory(theory, boxSizer(theory, measure, context.words))
  const routes = routeLinks(theory, layout, undefined, linkSizer(context))
  return { theory, layout, routes, scene: buildScene({ ...context, layout, routes }) }
}

/** What nobody wants to see in a picture: each thing in words. */
export function troubleIn({ theory, layout, routes, scene }: ReturnType<typeof drawn>): string[] {
  return [...boxesOnBoxes(layout), ...linksThroughBoxes(theory, layout, routes), ...wordsOnThings(scene)]
}

function boxesOnBoxes({ boxes }: MapLayout): string[] {
  const all = [...boxes]
  return all.flatMap(([id, box], index) =>
    all.slice(index + 1).flatMap(([other, its]) => (overlaps(box, its) ? [`box ${id} on ${other}`] : [])),
  )
}

function linksThroughBoxes(theory: Theory, { boxes }: MapLayout, routes: ReadonlyMap<string, Route>): string[] {
  return [...routes].flatMap(([id, { points, curved }]) => {
    const link = theory.links.get(id)
    if (curved || link === undefined) return []
    return [...boxes].flatMap(([box, rect]) => {
      const group = theory.elements.get(box)?.group
      if ([box, group].some((own) => own === link.from || own === link.to)) return []
      const through = points.slice(1).some((to, index) => overlaps(runBetween(points[index] ?? to, to), rect))
      return through ? [`link ${id} through ${box}`] : []
    })
  })
}

/** Words of links that lie on a box, a sign, a name, or words of another link. */
function wordsOnThings({ boxes, links, bands, groups }: Scene): string[] {
  const names = [...bands, ...groups].map(({ id, heading }) => ({ what: `the name of ${id}`, rect: roundAll(heading) }))
  const pills = links.flatMap(({ id, pill }) => (pill === null ? [] : [{ what: `the sign of ${id}`, rect: pill.rect }]))
  const worded = links.flatMap(({ id, words }) => (words.length === 0 ? [] : [{ id, rect: roundAll(words) }]))
  const solid = [...boxes.map(({ id, rect }) => ({ what: `box ${id}`, rect })), ...names, ...pills]
  const others = worded.map(({ id, rect }) => ({ what: `the words of ${id}`, rect }))
  return worded.flatMap(({ id, rect }) =>
    [...solid, ...others].flatMap((other) =>
      other.what !== `the words of ${id}` && overlaps(rect, other.rect) ? [`words of ${id} on ${other.what}`] : [],
    ),
  )
}

/** Around lines of text, from the height of small letters to the line they stand on. */
function roundAll(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x))
  const y = Math.min(...lines.map(({ baseline, font }) => baseline - 0.75 * font.sizePx))
  const right = Math.max(...lines.map((line) => line.x + line.width))
  return { x, y, width: right - x, height: Math.max(...lines.map(({ baseline }) => baseline)) - y }
}

function runBetween(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
