import type { ReadSlide } from './read-slide.js'

/** Sentences about the slides that were not taken, where anything is on them. */
export function tellOtherSlides(slides: readonly ReadSlide[], taken: ReadSlide): string[] {
  const others = slides.filter((slide) => slide !== taken && (slide.found.title !== '' || slide.found.boxes.length > 0))
  if (others.length === 0) return []
  const names = others.map(({ number, isHidden, found }) => {
    const title = found.title.trim() === '' ? '' : ` “${found.title.trim()}”`
    return `${number}${isHidden ? ' (hidden)' : ''}${title}`
  })
  const many = others.length === 1 ? 'Slide' : 'Slides'
  return [
    `Slide ${taken.number} was read, which has the most boxes and arrows. ${many} ${names.join(', ')} ${others.length === 1 ? 'was' : 'were'} not.`,
  ]
}
