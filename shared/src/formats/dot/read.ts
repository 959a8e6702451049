import type { ElementType } from '../../model/index.js'
import { drawnArrow, drawnBox } from '../drawing/index.js'
import {
  kindSaid,
  type MarkedDrawing,
  type Marks,
  marksAs,
  termSaid,
  theoryOf,
  typeSaid,
} from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { labelWords, nameSaid } from './label-words.js'
import { type Attributes, type Dot, type DotNode, parseDot } from './parse.js'
import { Unreadable } from './tokens.js'

/** Attributes of ours; Graphviz knows none of them and leaves them alone. */
export const MARK_PREFIX = 'throughline_'

/** The group that an edge is drawn from, and the one that it is drawn to, in files of ours. */
export const [LTAIL, LHEAD] = [`${MARK_PREFIX}ltail`, `${MARK_PREFIX}lhead`] as const

/** Reads a DOT file: its first graph. */
export async function readDot(bytes: Uint8Array): Promise<ReadResult> {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const drawing = dotDrawing(text)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

/** The drawing in a DOT file, or why there is none. */
export function dotDrawing(text: string): MarkedDrawing | (ReadResult & { ok: false }) {
  try {
    return drawingOf(parseDot(text))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return refused(`The Graphviz file cannot be read: ${error.message}.`, 'Try it with the program “dot”.')
  }
}

function drawingOf({ graphs, nodes, edges, isDirected }: Dot): MarkedDrawing {
  const root = graphs.get('')?.attributes ?? new Map()
  const marks = new Map([...graphs].map(([id, { attributes }]) => [id, marksIn(attributes)]))
  // Only clusters are drawn as frames; other subgraphs hold nodes together for their layout.
  const frames = [...graphs.values()].filter(
    ({ id }) => id !== '' && (id.startsWith('cluster') || marks.get(id)?.get('is') === 'group'),
  )
  const frameIds = new Set(frames.map(({ id }) => id))
  const frameOf = (id: string | null) => {
    let at = id
    while (at !== null && at !== '' && !frameIds.has(at)) at = graphs.get(at)?.within ?? null
    return at === '' ? null : at
  }
  const boxIds = new Map([...nodes.keys()].map((id) => [id, frameIds.has(id) ? `node ${id}` : id]))
  const isGroup = (id: string) => marks.get(id)?.get('is') === 'group'
  return {
    title: root.has('label') ? words(root, '') : (root.get('name')?.text ?? ''),
    language: null,
    boxes: [
      ...frames.map(({ id, attributes, within }) =>
        drawnBox({ id, text: words(attributes, ''), isContainer: true, within: frameOf(within) }),
      ),
      ...[...nodes.values()].map((node) =>
        boxOf(node, boxIds.get(node.id) ?? node.id, frameOf(frameIn(node, isGroup))),
      ),
    ],
    arrows: edges.map(({ from, to, attributes }) =>
      drawnArrow({
        from: endOf(attributes, 'tail', boxIds.get(from) ?? from, frameIds),
        to: endOf(attributes, 'head', boxIds.get(to) ?? to, frameIds),
        text: words(attributes, ''),
        isDashed: /dashed|dotted/.test(attributes.get('style')?.text ?? ''),
        heads: headsOf(attributes.get('dir')?.text, isDirected),
        kind: kindSaid(attributes.get(`${MARK_PREFIX}kind`)?.text),
      }),
    ),
    warnings: [],
    boxMarks: new Map([
      ...frames.flatMap(({ id }) => marksAs(id, marks.get(id) ?? new Map())),
      ...[...nodes.values()].flatMap((node) => marksAs(boxIds.get(node.id) ?? node.id, withGroup(node, marks))),
    ]),
    arrowMarks: edges.map(({ attributes }) => marksIn(attributes)),
    theoryMarks: marks.get('') ?? new Map(),
  }
}

const words = (attributes: Attributes, name: string): string =>
  labelWords(attributes.get('label') ?? { text: '', isHtml: false }, name)

function marksIn(attributes: Attributes): Marks {
  const ours = [...attributes].filter(([name]) => name.startsWith(MARK_PREFIX))
  return new Map(ours.map(([name, { text }]) => [name.slice(MARK_PREFIX.length), nameSaid(text)]))
}

/** A node in a group of ours says so in its marks: its frame is its band. */
function withGroup({ attributes, graphs }: DotNode, marks: ReadonlyMap<string, Marks>): Marks {
  const own = marksIn(attributes)
  const group = [...graphs]
    .map((id) => marks.get(id))
    .find((said) => said?.get('is') === 'group')
    ?.get('id')
  return group === undefined || own.size === 0 ? own : new Map([...own, ['group', group]])
}

const frameIn = ({ graphs }: DotNode, isGroup: (id: string) => boolean): string | null =>
  [...graphs].find((id) => id.startsWith('cluster') && !isGroup(id)) ??
  [...graphs].find((id) => id !== '' && !isGroup(id)) ??
  null

function boxOf({ id, attributes }: DotNode, boxId: string, within: string | null) {
  const shape = attributes.get('shape')?.text ?? ''
  const isRecord = shape === 'record' || shape === 'Mrecord'
  const label = attributes.get('label')
  const fill = attributes.get('fillcolor')?.text ?? ''
  const look = [shape, fill].filter((word) => word !== '').join(' ')
  const said = (name: string) => attributes.get(`${MARK_PREFIX}${name}`)?.text
  const type: ElementType | null = typeSaid(said('type'))
  return drawnBox({
    id: boxId,
    text: label === undefined ? id : labelWords(label, id, isRecord),
    description: labelWords(attributes.get('tooltip') ?? { text: '', isHtml: false }, id),
    within,
    isBareText: ['plaintext', 'none', 'plain'].includes(shape) && type === null,
    look: look === '' ? null : look.slice(0, 200),
    type,
    term: termSaid(said('term')),
  })
}

/** With `lhead` and `ltail` an edge is drawn to a whole cluster. */
function endOf(attributes: Attributes, end: 'head' | 'tail', node: string, frames: ReadonlySet<string>): string {
  const [ours, theirs] = end === 'head' ? [LHEAD, 'lhead'] : [LTAIL, 'ltail']
  const cluster = (attributes.get(ours) ?? attributes.get(theirs))?.text ?? ''
  return frames.has(cluster) ? cluster : node
}

function headsOf(dir: string | undefined, isDirected: boolean) {
  if (dir === 'both' || dir === 'none') return dir
  if (dir === 'back') return 'start'
  return isDirected || dir === 'forward' ? 'end' : 'none'
}
