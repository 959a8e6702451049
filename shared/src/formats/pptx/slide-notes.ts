import { mapOf } from '../../graph/index.js'
import type { Theory } from '../../model/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import type { FigureSlide } from './figure-slides.js'

/** What is said in the notes of a slide: what the figure shows, in words, for those who cannot see it. */
export function slideNotes(theory: Theory, { part, scene }: FigureSlide, language: string): string {
  if (part === null) return `${altText(mapOf(theory, null), language)}\n\n${longDescription(theory, language)}`
  const links = new Set(scene.links.map(({ id }) => id))
  const shown: Theory = {
    ...theory,
    elements: only(theory.elements, part.boxes),
    links: only(theory.links, links),
    bands: part.bands === null || part.bands.size === 0 ? theory.bands : only(theory.bands, part.bands),
    // What people wrote about the figure they wrote about all of it.
    passages: new Map(),
  }
  return longDescription(shown, language)
}

function only<T>(things: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...things].filter(([id]) => ids.has(id)))
}
