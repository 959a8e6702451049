import { ELEMENT_TYPES, type ElementType, LINK_KINDS, type LinkKind, PLACEMENTS, TERMS } from '../../model/index.js'
import { drawnArrow, drawnBox } from '../drawing/index.js'
import { type MarkedDrawing, type Marks, theoryOf } from '../interchange/index.js'
import { type ReadResult, refused, type Warning } from '../read-result.js'
import { textOf } from '../utf8.js'
import { beginsFlowchart } from './begins-flowchart.js'
import { mermaidFences } from './fences.js'
import { type Flowchart, type FlowchartFrame, readFlowchart, Unreadable } from './flowchart.js'
import { labelWords } from './label.js'
import { BAND_CLASS, GROUP_CLASS, KIND_SIGNS, OURS } from './signs.js'

/** Reads a flowchart, by itself or between the fences of a Markdown file. */
export async function readMermaid(bytes: Uint8Array): Promise<ReadResult> {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const drawing = mermaidDrawing(text)
  return 'title' in drawing ? theoryOf(drawing) : drawing
}

/** The drawing in a Mermaid or Markdown file, or why there is none. */
export function mermaidDrawing(text: string): MarkedDrawing | (ReadResult & { ok: false }) {
  const fences = mermaidFences(text)
  const figures = fences.length === 0 ? [text] : fences
  const flowcharts = figures.filter(beginsFlowchart)
  const [first] = flowcharts
  if (first === undefined) {
    return refused(
      'There is no flowchart in this Mermaid file.',
      'Throughline reads figures that begin with “flowchart”.',
    )
  }
  try {
    const others = figures.length - 1
    const more = `The file has ${others} more ${others === 1 ? 'figure' : 'figures'}; only the first flowchart was read.`
    return drawingOf(readFlowchart(first), others === 0 ? [] : [{ path: '', message: more }])
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return refused(`The Mermaid flowchart cannot be read: ${error.message}.`, 'Try it in the Mermaid live editor.')
  }
}

function drawingOf(chart: Flowchart, warnings: readonly Warning[]): MarkedDrawing {
  const isOurs = chart.comments.some((comment) => comment === OURS)
  const links = chart.links.filter(({ isInvisible }) => !isInvisible)
  const frames = [...chart.frames.values()].map((frame) =>
    drawnBox({ id: frame.id, text: labelWords(frame.label), isContainer: true, within: frame.frame }),
  )
  const boxes = [...chart.nodes.values()].map((node) =>
    drawnBox({
      id: node.id,
      text: labelWords(node.label ?? node.id),
      within: node.frame,
      look: node.look,
      tags: isOurs ? [] : [...node.classes],
      type: typeIn(node.classes),
      term: isOurs ? (TERMS.find((term) => node.classes.has(term)) ?? null) : null,
    }),
  )
  const odd = chart.oddLines.map((line) => ({ path: `line ${line}`, message: `Line ${line} could not be read.` }))
  return {
    title: chart.title,
    language: null,
    boxes: [...frames, ...boxes],
    arrows: links.map(({ from, to, label, isDashed, heads, sign }) =>
      drawnArrow({ from, to, text: labelWords(label), isDashed, heads, kind: isOurs ? kindOf(sign) : null }),
    ),
    warnings: [...warnings, ...odd],
    boxMarks: new Map(isOurs ? [...chart.frames.values()].map((frame) => [frame.id, frameMarks(frame)]) : []),
    arrowMarks: [],
    theoryMarks: new Map(
      isOurs
        ? [
            ['is', 'theory'],
            ['flow', FLOWS.get(chart.direction) ?? 'down'],
          ]
        : [],
    ),
  }
}

const FLOWS = new Map([
  ['LR', 'right'],
  ['RL', 'left'],
  ['BT', 'up'],
])

function typeIn(classes: ReadonlySet<string>): ElementType | null {
  return ELEMENT_TYPES.find((type) => classes.has(type)) ?? null
}

const kindOf = (sign: string): LinkKind | null => LINK_KINDS.find((kind) => KIND_SIGNS[kind] === sign) ?? null

function frameMarks({ classes }: FlowchartFrame): Marks {
  if (classes.has(GROUP_CLASS)) return new Map([['is', 'group']])
  if (!classes.has(BAND_CLASS)) return new Map()
  return new Map([
    ['is', 'band'],
    ['placement', PLACEMENTS.find((placement) => classes.has(placement)) ?? 'main'],
  ])
}
