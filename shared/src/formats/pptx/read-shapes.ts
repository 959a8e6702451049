import type { Drawing } from '../drawing/index.js'
import { openPackage } from '../office/index.js'
import { damagedBy, firstInside, type NotDrawn, nothingIn } from '../office-shapes/index.js'
import { childrenNamed } from '../xml/index.js'
import { type ReadSlide, readSlide } from './read-slide.js'
import { tellOtherSlides } from './tell-other-slides.js'

/**
 * What is drawn on the slide of a deck that has the most boxes and arrows, hidden ones only where no other has any.
 * What the others hold is told. A word where there is nothing to read.
 */
export function readShapes(bytes: Uint8Array): Drawing | NotDrawn {
  const deck = openPackage(bytes, (name) => WANTED.test(name), MAIN)
  if (typeof deck === 'string') return deck
  const presentation = deck.root(deck.main)
  if (presentation === null) return deck.isTooLarge() ? 'too-large' : damagedBy(deck.trouble())
  const targets = deck.targets(deck.main)
  const listed = firstInside(presentation, 'p:sldIdLst')
  const slides = childrenNamed(listed, 'p:sldId').flatMap((item, index) => {
    const part = targets.get(item.attributes.get('r:id') ?? '')?.part
    const slide = part === undefined ? null : readSlide(deck, part, index + 1)
    return slide ?? []
  })
  if (deck.isTooLarge()) return 'too-large'
  const best = bestOf(slides)
  if (best === null) return nothingIn(deck.trouble())
  const { found } = best
  return {
    title: found.title,
    language: best.language,
    boxes: found.boxes,
    arrows: found.arrows,
    warnings: [...found.told, ...tellOtherSlides(slides, best)].map((message) => ({
      path: `slide ${best.number}`,
      message,
    })),
  }
}

const MAIN = 'ppt/presentation.xml'
const WANTED = /^ppt\/(?:presentation\.xml|(?:slides|slideLayouts|slideMasters|notesSlides|diagrams)\/[^/]+\.xml)$/

function bestOf(slides: readonly ReadSlide[]): ReadSlide | null {
  const size = ({ found }: ReadSlide) => found.boxes.length + found.arrows.length
  const [best] = slides
    .filter(({ found }) => found.boxes.length > 0)
    .toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden) || size(b) - size(a))
  return best ?? null
}
