import { centreOf, contains, type Rect } from '../../layout/index.js'
import { type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import {
  fieldsOf,
  jsonIn,
  kindSaid,
  type MarkedDrawing,
  type Marks,
  MOST_ARROWS,
  MOST_BOXES,
  marksAs,
  numberIn,
  objectsIn,
  termSaid,
  textIn,
  textsIn,
  theoryOf,
  typeSaid,
} from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { markdownWords } from './markdown-words.js'
import { OUR_FIELD, placeMark } from './write.js'

/** Reads a JSON Canvas. */
export async function readCanvas(bytes: Uint8Array): Promise<ReadResult> {
  const read = jsonIn(bytes, 'JSON Canvas')
  if (!('json' in read)) return read
  const drawing = canvasDrawing(read.json)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

type Fields = ReadonlyMap<string, unknown>

/** The drawing in a canvas, or why there is none. */
export function canvasDrawing(json: unknown): MarkedDrawing | (ReadResult & { ok: false }) {
  const canvas = fieldsOf(json)
  const nodes = objectsIn(canvas?.get('nodes'))
  const edges = objectsIn(canvas?.get('edges'))
  if (nodes.length === 0) return refused('There is nothing on this canvas.', 'Choose a file with a drawing in it.')
  if (nodes.length > MOST_BOXES || edges.length > MOST_ARROWS) {
    return refused('The canvas is too large.', `Throughline reads up to ${MOST_BOXES} cards and ${MOST_ARROWS} lines.`)
  }
  const unique = [...new Map(nodes.map((node) => [textIn(node.get('id')), node])).values()]
  const marks = new Map(unique.flatMap((node) => marksAs(textIn(node.get('id')), marksNow(node))))
  const ids = new Set(unique.map((node) => textIn(node.get('id'))))
  const boxes = inFrames(unique.map(boxOf)).map((box) => {
    const said = marks.get(box.id)
    const band = said?.get('band') ?? ''
    if (said?.has('at') !== true) return box
    // Frames of ours are in none, also where one happens to lie over another.
    return { ...box, within: !box.isContainer && ids.has(band) ? band : null }
  })
  const pictures = unique.filter((node) => textIn(node.get('type')) === 'file').length
  return {
    title: marksIn(canvas ?? new Map()).get('title') ?? '',
    language: null,
    boxes,
    arrows: edges.map((edge) =>
      drawnArrow({
        from: textIn(edge.get('fromNode')),
        to: textIn(edge.get('toNode')),
        text: textIn(edge.get('label')),
        heads: headsOf(edge),
        kind: kindSaid(marksIn(edge).get('kind')),
      }),
    ),
    warnings:
      pictures === 0
        ? []
        : [{ path: 'nodes', message: `Of cards that show a file only its name was read: ${pictures}.` }],
    boxMarks: marks,
    arrowMarks: edges.map(marksIn),
    theoryMarks: marksIn(canvas ?? new Map()),
  }
}

const marksIn = (fields: Fields): Marks => textsIn(fieldsOf(fields.get(OUR_FIELD)) ?? new Map())

/** What was said of a node: once it stands elsewhere, no longer which frames it is in. */
function marksNow(node: Fields): Marks {
  const marks = marksIn(node)
  if (marks.get('at') === placeMark(numberIn(node.get('x')) ?? 0, numberIn(node.get('y')) ?? 0)) return marks
  return new Map([...marks].filter(([name]) => !['at', 'band', 'group'].includes(name)))
}

function boxOf(node: Fields): DrawnBox {
  const type = textIn(node.get('type'))
  const said = marksIn(node)
  const color = textIn(node.get('color'))
  return drawnBox({
    id: textIn(node.get('id')),
    text: wordsIn(node, type),
    description: said.get('description') ?? '',
    rect: rectOf(node),
    isContainer: type === 'group',
    look: color === '' ? null : color.slice(0, 40),
    type: typeSaid(said.get('type')),
    term: termSaid(said.get('term')),
  })
}

function wordsIn(node: Fields, type: string): string {
  if (type === 'group') return textIn(node.get('label')).trim()
  if (type === 'file') return fileName(textIn(node.get('file')))
  if (type === 'link') return textIn(node.get('url')).trim()
  return markdownWords(textIn(node.get('text')))
}

const fileName = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.\w{1,8}$/, '')

function rectOf(node: Fields): Rect | null {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberIn(node.get(name)))
  if (x == null || y == null) return null
  return { x, y, width: Math.max(0, width ?? 0), height: Math.max(0, height ?? 0) }
}

function headsOf(edge: Fields) {
  const [start, end] = [edge.get('fromEnd') === 'arrow', (edge.get('toEnd') ?? 'arrow') === 'arrow']
  return start && end ? 'both' : start ? 'start' : end ? 'end' : 'none'
}

/** What stands in a frame is where its middle is: of several frames in the smallest. */
function inFrames(boxes: readonly DrawnBox[]): DrawnBox[] {
  const frames = boxes.flatMap(({ id, rect, isContainer }) =>
    rect !== null && isContainer ? [{ id, rect, size: rect.width * rect.height }] : [],
  )
  frames.sort((a, b) => a.size - b.size)
  const looked = frames.slice(0, MOST_FRAMES)
  return boxes.map((box) => {
    const { rect } = box
    if (rect === null) return box
    const size = rect.width * rect.height
    const frame = looked.find(
      (each) => each.id !== box.id && (!box.isContainer || each.size > size) && contains(each.rect, centreOf(rect)),
    )
    return { ...box, within: frame?.id ?? null }
  })
}

// Every box is held against every frame.
const MOST_FRAMES = 2000
