import { named } from '../drawing/index.js'
import type { ReadSlide } from './read-slide.js'

/** Sentences about the slides that were not taken, where anything is on them: each by its title, or its first words. */
export function tellOtherSlides(slides: readonly ReadSlide[], taken: ReadSlide): string[] {
  const others = slides.filter((slide) => slide !== taken && (slide.found.title !== '' || slide.found.boxes.length > 0))
  if (others.length === 0) return []
  const names = others.map(({ number, isHidden, found }) => {
    const [words = ''] = [found.title, ...found.boxes.map(({ text }) => text)].filter((text) => text.trim() !== '')
    return `${number}${isHidden ? ' (hidden)' : ''}${words === '' ? '' : ` ${named(words)}`}`
  })
  const many = others.length === 1 ? 'Slide' : 'Slides'
  return [
    `Slide ${taken.number} was read, which has the most boxes and arrows. ${many} ${names.join(', ')} ${others.length === 1 ? 'was' : 'were'} not.`,
  ]
}
