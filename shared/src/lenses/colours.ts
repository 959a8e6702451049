import type { ElementType } from '../model/index.js'
import type { SignColours } from '../scene/index.js'

/** How dark the pills of ratings are, 0 to 5: for kinds that have an order, since darkness means strength. */
export function padColours(level: 0 | 1 | 2 | 3 | 4 | 5): SignColours {
  return { fill: `pad-${level}`, edge: `pad-${level}-edge`, text: `pad-${level}-text` }
}

const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Colours for kinds without an order; after eight they come again, and the letters alone tell apart. */
export function hueColours(place: number): SignColours {
  const hue = HUES[place % HUES.length] ?? 1
  return { fill: `lens-${hue}`, edge: `lens-${hue}`, text: 'lens-text' }
}

/** The type's own. */
export function typeColours(type: ElementType): SignColours {
  return { fill: 'surface', edge: `edge:${type}`, text: `word:${type}` }
}

/** For "none of these": a plain sign with a dashed border. */
export const NONE_COLOURS: SignColours = { fill: 'surface', edge: 'control', text: 'ink-2' }
