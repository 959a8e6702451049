import type { EmuRect } from '../drawingml/index.js'
import { childNamed, descendantsNamed, type XmlElement } from '../xml/index.js'

/** What a layout holds ready. */
export interface Holders {
  readonly hasTitle: boolean
  /** Where its title stands, or that of its master; null: nobody says. */
  readonly title: EmuRect | null
  /** Where its master has text: what of a slide is left free for it; null: nobody says. */
  readonly body: EmuRect | null
  /** The index of the place for the number of the slide. */
  readonly numberIndex: string | null
  /** How many other places there are: they would stand empty. */
  readonly others: number
}

/** What a layout holds ready for slides of ours. */
export function holdersOf(layout: XmlElement, master: XmlElement | null): Holders {
  const holders = placesIn(layout)
  const title = holders.find(({ type }) => TITLES.has(type))
  const number = holders.find(({ type }) => type === 'sldNum')
  const ofMaster = master === null ? [] : placesIn(master)
  const inMaster = ofMaster.find(({ type }) => TITLES.has(type))
  return {
    hasTitle: title !== undefined,
    title: title?.rect ?? (title === undefined ? null : (inMaster?.rect ?? null)),
    body: ofMaster.find(({ type }) => type === 'body')?.rect ?? null,
    numberIndex: number?.index ?? null,
    others: holders.filter(({ type }) => !TITLES.has(type) && !FOOTS.has(type)).length,
  }
}

const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle'])
const FOOTS: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum'])

interface HeldPlace {
  readonly type: string
  readonly index: string | null
  readonly rect: EmuRect | null
}

function placesIn(root: XmlElement): HeldPlace[] {
  const places: HeldPlace[] = []
  for (const shape of descendantsNamed(root, 'p:sp')) {
    const holder = childNamed(childNamed(childNamed(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph')
    if (holder === undefined) continue
    const { attributes } = holder
    places.push({
      type: attributes.get('type') ?? 'obj',
      index: attributes.get('idx') ?? null,
      rect: rectOf(childNamed(childNamed(shape, 'p:spPr'), 'a:xfrm')),
    })
  }
  return places
}

function rectOf(transform: XmlElement | undefined): EmuRect | null {
  const value = (element: string, name: string) => Number(childNamed(transform, element)?.attributes.get(name))
  const rect = {
    x: value('a:off', 'x'),
    y: value('a:off', 'y'),
    width: value('a:ext', 'cx'),
    height: value('a:ext', 'cy'),
  }
  return Object.values(rect).every(Number.isFinite) ? rect : null
}
