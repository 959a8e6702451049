import { element, words } from './element.js'
import type { PageWords } from './page-words.js'

/** How large a figure can be made: shown whole, as wide as the page, or so many times its own size. */
const SIZES = ['whole', 'wide', '1', '1.5', '2'] as const

/** A choice of the figure's size, which a stylesheet alone heeds. */
export function sizeChoice({ size, sizes }: PageWords): string {
  const choices = SIZES.map((name) => {
    const id = idOf(name)
    const radio = element('input', {
      type: 'radio',
      name: 'figure-size',
      id,
      ...(name === 'wide' ? { checked: '' } : {}),
    })
    const label = name === 'whole' || name === 'wide' ? sizes[name] : `${Number(name) * 100} %`
    return element('label', { for: id }, [radio, words(label)])
  })
  return element('fieldset', { class: 'sizes' }, [element('legend', {}, words(size)), ...choices])
}

/**
 * The style by which the choice is heeded.
 *
 * @param width of the figure, pixels
 * @param height of the figure, pixels
 */
export function sizeStyle({ width, height }: { readonly width: number; readonly height: number }): string {
  const chosen = (name: string, rule: string) => `figure:has(#${idOf(name)}:checked) ${rule}`
  const [wide, high] = [Math.round(width), Math.round(height)]
  return [
    `.sheet{position:relative;width:max(100%,min(${wide}px,60rem));max-width:${wide}px}`,
    chosen('whole', `.sheet{width:min(100%,calc(85vh*${wide}/${high}))}`),
    ...SIZES.filter((name) => Number(name) > 0).map((name) =>
      chosen(name, `.sheet{width:${Math.round(wide * Number(name))}px;max-width:none}`),
    ),
    // What is larger than the page is looked at through a window, which the page scrolls past as before.
    ...SIZES.filter((name) => Number(name) > 0).map((name) => chosen(name, '.figure{max-height:85vh;overflow:auto}')),
  ].join('\n')
}

const idOf = (name: string): string => `size-${name.replace('.', '-')}`
