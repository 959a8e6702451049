import { drawnArrow, drawnBox, headingOf } from '../drawing/index.js'
import { type MarkedDrawing, MOST_BOXES } from '../interchange/index.js'
import type { OutlineItem } from './tree.js'

/**
 * The drawing that an outline stands for: headings that name kinds of things, or hold plain lists, are frames; below them
 * what is further in leads to what it stands under, as activities do to outputs and outputs to outcomes.
 */
export function treeDrawing(items: readonly OutlineItem[], title: string): MarkedDrawing | null {
  if (items.length === 0 || items.length > MOST_BOXES) return null
  const rest = withoutTitle(items, title)
  const deepest = rest.items.reduce((most, { depth }) => Math.max(most, depth), 0)
  const roots = rest.items.filter(({ depth }) => depth === 0)
  const isList = deepest === 1 && roots.length > 1
  const boxes = []
  const arrows = []
  // The ids of what the next item may stand under, outermost first.
  const open: { readonly id: string; readonly isFrame: boolean }[] = []
  for (const [index, item] of rest.items.entries()) {
    open.length = Math.min(open.length, item.depth)
    const id = `${index + 1}`
    const hasChildren = (rest.items[index + 1]?.depth ?? 0) > item.depth
    const isFrame = item.depth === 0 && hasChildren && (isList || headingOf(item.text) !== null)
    const parent = open.at(-1)
    const frame = open.find((each) => each.isFrame)
    boxes.push(
      drawnBox({
        id,
        text: isFrame ? item.text.replace(/:$/, '') : item.text,
        description: item.note,
        isContainer: isFrame,
        within: frame?.id ?? null,
      }),
    )
    if (parent !== undefined && !parent.isFrame) arrows.push(drawnArrow({ from: id, to: parent.id }))
    open.push({ id, isFrame })
  }
  const plain = { language: null, warnings: [], boxMarks: new Map(), arrowMarks: [], theoryMarks: new Map() }
  return { title: rest.title, boxes, arrows, ...plain }
}

/** A single item over headings is the outline's title. */
function withoutTitle(items: readonly OutlineItem[], title: string) {
  const [first] = items
  const others = items.slice(1)
  const isTitle =
    first?.depth === 0 &&
    others.length > 0 &&
    others.every(({ depth }) => depth > 0) &&
    others.some(({ depth, text }) => depth === 1 && headingOf(text) !== null)
  if (first === undefined || !isTitle) return { title, items }
  return { title: first.text, items: others.map((item) => ({ ...item, depth: item.depth - 1 })) }
}
