import { themes } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import { listed, type Pictured, type PicturedBox } from '../interchange/index.js'
import { oneLine, quotedLabel } from './label.js'
import { BAND_CLASS, GROUP_CLASS, KIND_SIGNS, OURS } from './signs.js'

const DIRECTIONS = { right: 'LR', left: 'RL', down: 'TB', up: 'BT' } as const

/**
 * The figure as a Mermaid flowchart: bands as subgraphs, types and terms as classes, each kind of link with its own arrow.
 * Lost: places, records, groups that reach over several bands, links that end at such a group or at a link.
 */
export function writeMermaid(exported: Exported): string {
  const figure = listed(exported)
  const names = namesIn(figure)
  const groups = groupsInBands(figure)
  const lines = [
    ...(figure.title === '' ? [] : ['---', `title: ${JSON.stringify(oneLine(figure.title))}`, '---']),
    `flowchart ${DIRECTIONS[figure.flow]}`,
    `  %% ${OURS}`,
    ...figure.boxes.map((box) => `  ${names.get(box.element.id)}[${quotedLabel(box.label)}]${classesOf(box)}`),
  ]
  for (const { band, label } of figure.bands) {
    const inside = figure.boxes.filter(({ element }) => element.band === band.id)
    const own = groups.filter((group) => group.band === band.id)
    lines.push(`  subgraph ${names.get(band.id)}[${quotedLabel(label)}]`)
    lines.push(...own.flatMap((group) => frameOf(group, names, '    ')))
    const grouped = new Set(own.map(({ id }) => id))
    const free = inside.filter(({ element }) => element.group === null || !grouped.has(element.group))
    lines.push(...free.map(({ element }) => `    ${names.get(element.id)}`), '  end')
  }
  lines.push(...groups.filter(({ band }) => band === null).flatMap((group) => frameOf(group, names, '  ')))
  lines.push(...linksOf(figure, names, new Set(groups.map(({ id }) => id))), ...stylesOf(figure, names, groups))
  return `${lines.join('\n')}\n`
}

interface WrittenGroup {
  readonly id: string
  readonly label: string
  readonly band: string | null
  readonly members: readonly PicturedBox[]
}

/** Groups that Mermaid can frame: all of their boxes are in one band, or none is in any. */
function groupsInBands({ groups, boxes }: Pictured): WrittenGroup[] {
  return groups.flatMap(({ group: { id }, label }) => {
    const members = boxes.filter(({ element }) => element.group === id)
    const [first] = members
    const isWhole = members.every(({ element }) => element.band === first?.element.band)
    return first !== undefined && isWhole ? [{ id, label, band: first.element.band, members }] : []
  })
}

function frameOf({ id, label, members }: WrittenGroup, names: ReadonlyMap<string, string>, indent: string): string[] {
  const inside = members.map(({ element }) => `${indent}  ${names.get(element.id)}`)
  return [`${indent}subgraph ${names.get(id)}[${quotedLabel(label)}]`, ...inside, `${indent}end`]
}

function classesOf({ element: { type } }: PicturedBox): string {
  return `:::${type}`
}

function linksOf(
  { links, boxes }: Pictured,
  names: ReadonlyMap<string, string>,
  groups: ReadonlySet<string>,
): string[] {
  const drawn = new Set([...boxes.map(({ element }) => element.id), ...groups])
  return links.map(({ link, drawn: { from, to }, label }) => {
    const words = label === '' ? '' : `|${quotedLabel(label)}|`
    const line = `${names.get(from)} ${KIND_SIGNS[link.kind]}${words} ${names.get(to)}`
    // Mermaid draws no arrow to an arrow, and none to a frame that it does not draw.
    return drawn.has(from) && drawn.has(to) ? `  ${line}` : `  %% not drawn: ${oneLine(label)} (${link.kind})`
  })
}

function stylesOf(figure: Pictured, names: ReadonlyMap<string, string>, groups: readonly WrittenGroup[]): string[] {
  const theme = themes.light
  const types = [...new Set(figure.boxes.map(({ element }) => element.type))]
  const classed = (ids: readonly string[], name: string) =>
    ids.length === 0 ? [] : [`  class ${ids.map((id) => names.get(id)).join(',')} ${name}`]
  return [
    ...classed(
      figure.bands.map(({ band }) => band.id),
      BAND_CLASS,
    ),
    ...classed(
      groups.map(({ id }) => id),
      GROUP_CLASS,
    ),
    ...(['above', 'below'] as const).flatMap((placement) =>
      classed(
        figure.bands.filter(({ band }) => band.placement === placement).map(({ band }) => band.id),
        placement,
      ),
    ),
    ...(['short', 'medium', 'long'] as const).flatMap((term) =>
      classed(
        figure.boxes.filter(({ element }) => element.term === term).map(({ element }) => element.id),
        term,
      ),
    ),
    `  classDef ${BAND_CLASS} fill:${theme.strip},stroke:${theme.line},color:${theme['ink-2']}`,
    `  classDef ${GROUP_CLASS} fill:${theme['soft:group']},stroke:${theme['edge:group']},color:${theme['word:group']}`,
    ...types.map(
      (type) => `  classDef ${type} fill:${theme.surface},stroke:${theme[`edge:${type}`]},color:${theme.ink}`,
    ),
  ]
}

/** Short names that Mermaid takes for nothing else: `n1` for boxes, `b1` for bands, `g1` for groups. */
function namesIn({ boxes, bands, groups }: Pictured): ReadonlyMap<string, string> {
  return new Map([
    ...boxes.map(({ element }, index) => [element.id, `n${index + 1}`] as const),
    ...bands.map(({ band }, index) => [band.id, `b${index + 1}`] as const),
    ...groups.map(({ group }, index) => [group.id, `g${index + 1}`] as const),
  ])
}
