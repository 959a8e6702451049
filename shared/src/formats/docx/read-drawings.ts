import {
  addSmartArt,
  chained,
  EMU_MAP,
  EMU_PER_PX,
  elementsIn,
  type FoundShapes,
  firstInside,
  frameOf,
  gatherShapes,
  gatherVml,
  localName,
  moved,
  numberIn,
  partOf,
  rectIn,
  type Surroundings,
} from '../office-shapes/index.js'
import { childNamed, textIn, type XmlElement } from '../xml/index.js'
import { blocksIn, wordsOfParagraph } from './read-paragraph.js'

/**
 * Gathers what is drawn in a document into one drawing. Where a paragraph stands is known only to Word, so drawings that
 * stand by their paragraph are put about where it would be.
 */
export function readDrawings(document: XmlElement, found: FoundShapes, open: Surroundings['open']): void {
  const body = childNamed(document, 'w:body')
  const margins = firstInside(body, 'w:pgMar')
  const margin = (side: string) => (numberIn(margins, `w:${side}`) ?? USUAL_MARGIN) / TWIPS_PER_PX
  let top = margin('top')
  let count = 0
  for (const block of blocksIn(body)) {
    let below = 0
    for (const drawing of drawingsIn(block)) {
      count += 1
      const around = { found, open, prefix: `d${count} `, map: EMU_MAP }
      const place = { left: margin('left'), top: top + below, pageTop: margin('top') }
      if (drawing.name === 'w:drawing') below += addDrawing(drawing, around, place)
      else gatherVml(drawing, { found, prefix: around.prefix, map: moved(place.left, place.top) })
    }
    top += below + LINE_PX * Math.ceil((wordsOfParagraph(block).length + 1) / LETTERS)
  }
}

const TWIPS_PER_PX = 15
const USUAL_MARGIN = 1440
const LINE_PX = 20
const LETTERS = 90

/** The drawings of a paragraph or table, of newer versions of Word and older. */
function* drawingsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') yield child
    else if (child.name !== 'w:del') yield* drawingsIn(child)
  }
}

interface Place {
  readonly left: number
  readonly top: number
  readonly pageTop: number
}

/** Adds one drawing; gives how much further down the text goes on. */
function addDrawing(drawing: XmlElement, around: Surroundings, place: Place): number {
  const anchor = partOf(drawing, 'anchor') ?? partOf(drawing, 'inline')
  const content = firstInside(anchor, 'a:graphicData')
  if (anchor === undefined || content === undefined) return 0
  const extent = childNamed(anchor, 'wp:extent')
  const size = { width: (numberIn(extent, 'cx') ?? 0) / EMU_PER_PX, height: (numberIn(extent, 'cy') ?? 0) / EMU_PER_PX }
  const isInline = localName(anchor) === 'inline'
  const at = isInline ? { x: place.left, y: place.top } : anchoredAt(anchor, place)
  const id = childNamed(anchor, 'wp:docPr')?.attributes.get('id') ?? ''
  for (const element of elementsIn(content)) {
    const name = localName(element)
    const there = { ...around, map: chained(moved(at.x, at.y), EMU_MAP) }
    if (name === 'wsp') {
      // A shape by itself stands where its anchor says, whatever its own corner is.
      const frame = frameOf(childNamed(partOf(element, 'spPr'), 'a:xfrm'))
      const own = frame && rectIn(frame.map, { x: 0, y: 0, width: frame.width, height: frame.height })
      const map = chained(there.map, moved(-(own?.x ?? 0), -(own?.y ?? 0)))
      gatherShapes({ ...content, children: [element] }, { ...there, prefix: '', id, map })
    } else if (name === 'wpc') gatherShapes(element, there)
    else if (name === 'relIds') addSmartArt(element, there)
    else if (content.attributes.get('uri')?.endsWith('/chart')) around.found.told.push('A chart was left out.')
    else gatherShapes({ ...content, children: [element] }, there)
  }
  return isInline ? size.height : 0
}

function anchoredAt(anchor: XmlElement, place: Place): { readonly x: number; readonly y: number } {
  const offset = (name: string) => {
    const position = childNamed(anchor, name)
    const value = Number(textIn(childNamed(position, 'wp:posOffset'))) / EMU_PER_PX
    return { from: position?.attributes.get('relativeFrom') ?? '', value: Number.isFinite(value) ? value : 0 }
  }
  const [across, down] = [offset('wp:positionH'), offset('wp:positionV')]
  const x = across.from === 'page' ? across.value : place.left + across.value
  const y = down.from === 'page' ? down.value : (down.from === 'margin' ? place.pageTop : place.top) + down.value
  return { x, y }
}
