import { type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'
import { shapeText } from './shape-text.js'

/** The relationship to the drawing that a SmartArt keeps of itself; null where it keeps none. */
export function drawingOf(model: XmlElement): string | null {
  for (const extension of childrenNamed(childNamed(model, 'dgm:extLst'), 'a:ext')) {
    const relationship = childNamed(extension, 'dsp:dataModelExt')?.attributes.get('relId')
    if (relationship !== undefined) return relationship
  }
  return null
}

/**
 * The boxes of a SmartArt without a drawing, from its nodes: what stands below a node is in its frame, and nodes of a
 * process follow each other.
 */
export function smartArtNodes(model: XmlElement, prefix: string): { boxes: DrawnBox[]; arrows: DrawnArrow[] } {
  const points = childrenNamed(childNamed(model, 'dgm:ptLst'), 'dgm:pt')
  const nodes = new Map<string, string>()
  let [root, isProcess] = ['', false]
  for (const point of points) {
    const id = point.attributes.get('modelId') ?? ''
    const type = point.attributes.get('type') ?? 'node'
    if (type === 'doc') {
      root = id
      isProcess = /process|chevron|arrow/i.test(childNamed(point, 'dgm:prSet')?.attributes.get('loTypeId') ?? '')
    } else if (type === 'node' || type === 'asst') nodes.set(id, shapeText(childNamed(point, 'dgm:t')))
  }
  const lines = childrenNamed(childNamed(model, 'dgm:cxnLst'), 'dgm:cxn')
    .filter(({ attributes }) => (attributes.get('type') ?? 'parOf') === 'parOf')
    .map(({ attributes }) => ({
      from: attributes.get('srcId') ?? '',
      to: attributes.get('destId') ?? '',
      order: Number(attributes.get('srcOrd') ?? 0),
    }))
    .sort((a, b) => a.order - b.order)
  const parents = new Map(lines.map(({ from, to }) => [to, from]))
  const holders = new Set(lines.map(({ from }) => from))
  const boxes = [...nodes].map(([id, text]) => {
    const parent = parents.get(id)
    const within = parent !== undefined && nodes.has(parent) ? `${prefix}${parent}` : null
    return drawnBox({ id: `${prefix}${id}`, text, within, isContainer: holders.has(id) })
  })
  const top = lines.filter(({ from, to }) => from === root && nodes.has(to)).map(({ to }) => `${prefix}${to}`)
  const arrows = isProcess ? top.slice(1).map((to, index) => drawnArrow({ from: top[index] ?? null, to })) : []
  return { boxes, arrows }
}
