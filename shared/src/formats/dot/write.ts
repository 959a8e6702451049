import { themes } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import {
  bandMarks,
  elementMarks,
  groupMarks,
  linkMarks,
  listed,
  type Marks,
  type Pictured,
  theoryMarks,
} from '../interchange/index.js'
import { quotedLabel, quotedName } from './label-words.js'
import { LHEAD, LTAIL, MARK_PREFIX } from './read.js'

const RANKS = { right: 'LR', left: 'RL', down: 'TB', up: 'BT' } as const
const STYLES = {
  'leads-to': {},
  requires: { penwidth: '2' },
  moderates: { arrowhead: 'odot' },
  reduces: { arrowhead: 'tee' },
  feedback: { style: 'dashed', constraint: 'false' },
} as const

/**
 * The figure for Graphviz: bands are clusters, groups subgraphs, and what each thing is stands in attributes of ours. An
 * end at a group is drawn at one of its boxes, for an edge has nodes as ends; a link that ends at a link is a comment.
 */
export function writeDot(exported: Exported): string {
  const figure = listed(exported)
  const names = new Map(figure.boxes.map(({ element }, index) => [element.id, `n${index + 1}`]))
  const theme = themes.light
  const lines = [
    `digraph ${quotedName('theory of change')} {`,
    `  graph ${list({ rankdir: RANKS[figure.flow], compound: 'true', fontname: 'Inter, sans-serif' }, figure.title, theoryMarks(figure))}`,
    `  node ${list({ shape: 'box', style: 'rounded,filled', fillcolor: theme.surface, fontname: 'Inter, sans-serif' })}`,
    `  edge ${list({ color: theme.wire, fontname: 'Inter, sans-serif' })}`,
    ...figure.boxes.map(({ element, label, description }) => {
      const look = { color: theme[`edge:${element.type}`], ...(description === '' ? {} : { tooltip: description }) }
      return `  ${names.get(element.id)} ${list(look, label, elementMarks(element))}`
    }),
    ...figure.bands.flatMap(({ band, label }, index) =>
      frame(`cluster_${index + 1}`, {
        head: list({ style: 'filled', color: theme.strip }, label, bandMarks(band)),
        members: membersOf(figure, names, 'band', band.id),
      }),
    ),
    ...figure.groups.flatMap(({ group, label, description }, index) =>
      frame(`group_${index + 1}`, {
        head: list(description === '' ? {} : { tooltip: description }, label, groupMarks(group)),
        members: membersOf(figure, names, 'group', group.id),
      }),
    ),
    ...edgesOf(figure, names),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

type Names = ReadonlyMap<string, string>

function membersOf({ boxes }: Pictured, names: Names, frame: 'band' | 'group', id: string): string[] {
  return boxes.flatMap(({ element }) => (element[frame] === id ? [names.get(element.id) ?? ''] : []))
}

function frame(name: string, { head, members }: { head: string; members: readonly string[] }): string[] {
  return [`  subgraph ${name} {`, `    graph ${head}`, ...members.map((member) => `    ${member}`), '  }']
}

function edgesOf(figure: Pictured, names: Names): string[] {
  const groupNames = new Map(figure.groups.map(({ group }, index) => [group.id, `group_${index + 1}`]))
  const [fromGroup, toGroup] = [new Map<string, string>(), new Map<string, string>()]
  for (const { element } of figure.boxes) {
    const name = names.get(element.id)
    if (element.group === null || name === undefined) continue
    if (!toGroup.has(element.group)) toGroup.set(element.group, name)
    fromGroup.set(element.group, name)
  }
  return figure.links.map(({ link, drawn: { from, to }, label }) => {
    const [start, end] = [names.get(from) ?? fromGroup.get(from), names.get(to) ?? toGroup.get(to)]
    if (start === undefined || end === undefined) return `  // not drawn: ${JSON.stringify(label)} (${link.kind})`
    // Not Graphviz's own: a box is in one cluster, its band, so that groups are none.
    const atGroup = [[LTAIL, from] as const, [LHEAD, to] as const].flatMap(([name, id]) =>
      names.has(id) ? [] : [[name, groupNames.get(id) ?? ''] as const],
    )
    return `  ${start} -> ${end} ${list({ ...STYLES[link.kind], ...Object.fromEntries(atGroup) }, label, linkMarks(link))}`
  })
}

function list(attributes: Readonly<Record<string, string>>, label?: string, marks: Marks = new Map()): string {
  const own = Object.entries(attributes).map(([name, value]) => `${name}=${quotedLabel(value)}`)
  const labelled = label === undefined ? own : [`label=${quotedLabel(label)}`, ...own]
  const said = [...marks].map(([name, value]) => `${MARK_PREFIX}${name}=${quotedName(value)}`)
  return `[${[...labelled, ...said].join(', ')}]`
}
