import { expect, test } from 'vitest'
import { aBand, aLink, anElement, aTheory, type Flow, type Theory } from '../../model/index.js'
import { placeTheory } from '../place-theory.js'
import { routeLinks } from '../route-links.js'
import { overlappingBoxes, piercedBoxes } from '../testing/judge-map.js'
import { plainSizer } from '../testing/seeded-theory.js'

/** A chain of so many bands with two boxes each, every box leading to both of the next band. */
function chain(bands: number, flow: Flow = 'right', folded = true): Theory {
  const columns = Array.from({ length: bands }, (_, at) => at)
  return aTheory({
    details: { flow, folded },
    bands: columns.map((at) => aBand({ id: `b${at}`, order: `a${String(at).padStart(2, '0')}` })),
    elements: columns.flatMap((at) =>
      [0, 1].map((row) => anElement({ id: `e${at}-${row}`, type: 'output', band: `b${at}` })),
    ),
    links: columns
      .slice(1)
      .flatMap((at) =>
        [0, 1].map((row) => aLink({ id: `l${at}-${row}`, from: `e${at - 1}-${row}`, to: `e${at}-${row}` })),
      ),
  })
}

test.each(['right', 'left'] as const)('a long chain to the %s is folded into tiers that fill a page better', (flow) => {
  const [{ bounds }, before] = [
    placeTheory(chain(14, flow), plainSizer),
    placeTheory(chain(14, flow, false), plainSizer),
  ]
  const scale = ({ width, height }: { width: number; height: number }) => Math.min(297 / width, 210 / height)
  expect(scale(bounds)).toBeGreaterThan(1.5 * scale(before.bounds))
})

test('tiers are read one after the other: the next begins under the first, at its near side', () => {
  const { bands } = placeTheory(chain(14), plainSizer)
  const areas = Array.from(
    { length: 14 },
    (_, at) => bands.get(`b${at}`)?.ground ?? { x: 0, y: 0, width: 0, height: 0 },
  )
  const second = areas.findIndex(({ y }) => y > (areas[0]?.y ?? 0))
  expect(second).toBeGreaterThan(1)
  expect(areas[second]?.x).toBe(areas[0]?.x)
  expect(areas[second]?.y).toBeGreaterThan((areas[0]?.y ?? 0) + (areas[0]?.height ?? 0))
})

test('links go on from tier to tier round all boxes', () => {
  const theory = chain(14)
  const layout = placeTheory(theory, plainSizer)
  expect(overlappingBoxes(layout)).toEqual([])
  expect(piercedBoxes(theory, layout, routeLinks(theory, layout))).toEqual([])
})

test('what fits a page as it is stays as it is', () => {
  expect(placeTheory(chain(3), plainSizer).boxes).toEqual(placeTheory(chain(3, 'right', false), plainSizer).boxes)
})

test('folding changes no position that is kept: unfolded, everything is where it was', () => {
  const theory = chain(14)
  const { boxes, bands } = placeTheory(theory, plainSizer)
  const elements = new Map(
    [...theory.elements].map(([id, element]) => {
      const [box, origin] = [boxes.get(id), bands.get(element.band ?? '')?.origin]
      return [
        id,
        { ...element, position: [(box?.x ?? 0) - (origin?.x ?? 0), (box?.y ?? 0) - (origin?.y ?? 0)] as const },
      ]
    }),
  )
  const unfolded = placeTheory({ ...theory, elements, details: { ...theory.details, folded: false } }, plainSizer)
  expect(unfolded.boxes).toEqual(placeTheory(chain(14, 'right', false), plainSizer).boxes)
})

test('a map without any bands is not folded and has its boxes', () => {
  const theory = aTheory({ details: { folded: true }, elements: [anElement({ id: 'a', type: 'output' })] })
  expect([...placeTheory(theory, plainSizer).boxes.keys()]).toEqual(['a'])
})
