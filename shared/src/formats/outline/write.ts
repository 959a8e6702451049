import type { Exported } from '../exported.js'
import { listed, type Pictured, type PicturedBox } from '../interchange/index.js'
import { OUR_TITLE } from './our-lines.js'

/**
 * The figure as an indented outline: bands with their boxes, each with its number, its type in brackets, and the numbers
 * of the boxes it leads to. Lost: places, groups, records, links that end at a group or a link.
 */
export function writeOutline(exported: Exported): string {
  const figure = listed(exported)
  const numbers = new Map(figure.boxes.map(({ element }, index) => [element.id, index + 1]))
  const [title = '', ...more] = linesOf(figure.title)
  const blocks = [[`${title}${OUR_TITLE}`, ...more.map((line) => `| ${line}`)].join('\n')]
  const bandIds = new Set(figure.bands.map(({ band }) => band.id))
  for (const { band, label } of figure.bands) {
    const inside = figure.boxes.filter(({ element }) => element.band === band.id)
    const tag = band.placement === 'main' ? '[band]' : `[band ${band.placement}]`
    blocks.push(
      blockOf(
        label,
        tag,
        inside.flatMap((box) => linesOfBox(box, figure, numbers)),
      ),
    )
  }
  const outside = figure.boxes.filter(({ element }) => element.band === null || !bandIds.has(element.band))
  if (outside.length > 0) {
    blocks.push(
      blockOf(
        '',
        '[outside]',
        outside.flatMap((box) => linesOfBox(box, figure, numbers)),
      ),
    )
  }
  return `${blocks.join('\n\n')}\n`
}

function blockOf(label: string, tag: string, lines: readonly string[]): string {
  return [...tagged('#', label, tag, ''), ...lines].join('\n')
}

function linesOfBox(
  { element, label, description }: PicturedBox,
  figure: Pictured,
  numbers: ReadonlyMap<string, number>,
) {
  const tag = `[${[element.type, ...(element.term === null ? [] : [element.term])].join(', ')}]`
  const links = figure.links.filter(({ drawn }) => drawn.from === element.id && numbers.has(drawn.to))
  return [
    ...tagged(`${numbers.get(element.id)}.`, label, tag, '  '),
    ...(description === '' ? [] : linesOf(description).map((line) => `     : ${line}`)),
    ...links.flatMap((link) => {
      const [first = '', ...more] = linesOf(link.label)
      const line = `     -> ${numbers.get(link.drawn.to)} [${link.link.kind}] ${first}`
      return [line.trimEnd(), ...more.map((each) => `        | ${each}`.trimEnd())]
    }),
  ]
}

function tagged(sign: string, label: string, tag: string, indent: string): string[] {
  const [first = '', ...more] = linesOf(label)
  const line = [sign, first, tag].filter((part) => part !== '').join(' ')
  return [`${indent}${line}`, ...more.map((each) => `${indent}   | ${each}`.trimEnd())]
}

const linesOf = (text: string): string[] =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
