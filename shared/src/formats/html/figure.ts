import type { Id } from '../../model/index.js'
import type { Scene } from '../../scene/index.js'
import type { FigureBlock } from '../report/index.js'
import { element, words } from './element.js'
import type { PageWords } from './page-words.js'
import { sizeChoice } from './size-choice.js'

/** A figure on a page. */
export interface PageFigure {
  readonly svg: string
  readonly scene: Pick<Scene, 'boxes' | 'bounds'>
  readonly anchors: ReadonlyMap<Id, string>
  readonly page: PageWords
}

/** The id of the figure on its page, and of what comes after it. */
export const FIGURE_ID = 'figure'
const AFTER_ID = 'after-figure'

/**
 * A figure that is looked at closely on a page on which nothing runs: in the size that one chooses, moved by scrolling,
 * its boxes leading to what is told of them.
 */
export function figureHtml({ title, altText, description }: FigureBlock, { svg, scene, anchors, page }: PageFigure) {
  const drawn = element('div', { class: 'sheet' }, [svg.slice(svg.indexOf('<svg')), ...boxLinks(scene, anchors)])
  const told = element('details', { id: AFTER_ID }, [
    element('summary', {}, words(page.description)),
    element('p', { class: 'long', dir: 'auto' }, words(description)),
  ])
  return element('figure', { id: FIGURE_ID }, [
    sizeChoice(page),
    element('a', { class: 'skip', href: `#${AFTER_ID}` }, words(page.skipFigure)),
    element('div', { class: 'wide figure', role: 'group', 'aria-label': title, tabindex: '0' }, drawn),
    element('figcaption', { dir: 'auto' }, words(altText)),
    told,
  ])
}

// Over the drawing, not in it: to who cannot see it, it is one picture.
function boxLinks({ boxes, bounds }: PageFigure['scene'], anchors: PageFigure['anchors']): string[] {
  const share = (length: number, whole: number) => `${Math.round((length / whole) * 1e5) / 1e3}%`
  return boxes.flatMap(({ id, name, rect }) => {
    const anchor = anchors.get(id)
    if (anchor === undefined) return []
    const place = [
      `left:${share(rect.x - bounds.x, bounds.width)}`,
      `top:${share(rect.y - bounds.y, bounds.height)}`,
      `width:${share(rect.width, bounds.width)}`,
      `height:${share(rect.height, bounds.height)}`,
    ]
    return [element('a', { class: 'hit', href: `#${anchor}`, 'aria-label': name, style: place.join(';') })]
  })
}
