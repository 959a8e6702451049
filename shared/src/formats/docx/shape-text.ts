import { type FigureRun, hexOf, type TextBody, type TextParagraph } from '../drawingml/index.js'
import { tag } from '../markup.js'
import { blended } from './blended.js'
import { runs } from './word-text.js'

/** The same in every document: what an organisation's own font would be as wide as nobody knows. */
const FONT = 'Arial'

/** What is written in a shape: `wps:txbx` and `wps:bodyPr`. */
export function shapeText(text: TextBody | null, ground: string): string {
  if (text === null || text.paragraphs.length === 0) return '<wps:bodyPr/>'
  const { paragraphs, anchor, wraps, inset } = text
  const content = tag(
    'w:txbxContent',
    {},
    paragraphs.map((each) => paragraphXml(each, ground)),
  )
  const body = tag(
    'wps:bodyPr',
    {
      vert: 'horz',
      wrap: wraps ? 'square' : 'none',
      lIns: inset.left,
      tIns: inset.top,
      rIns: inset.right,
      bIns: inset.bottom,
      rtlCol: 0,
      anchor: ANCHORS[anchor],
    },
    '<a:noAutofit/>',
  )
  return tag('wps:txbx', {}, content) + body
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const

function paragraphXml(paragraph: TextParagraph, ground: string): string {
  const { align, isRightToLeft, linePt100, beforePt100, indent } = paragraph
  const properties = [
    isRightToLeft ? '<w:bidi/>' : '',
    tag('w:spacing', {
      'w:before': twips(beforePt100),
      'w:after': 0,
      'w:line': twips(linePt100),
      'w:lineRule': 'exact',
    }),
    tag('w:ind', { 'w:left': 0, 'w:right': 0, 'w:firstLine': Math.max(0, Math.round(indent / EMU_PER_TWIP)) }),
    tag('w:jc', { 'w:val': alignOf(align, isRightToLeft) }),
  ].join('')
  return tag('w:p', {}, [tag('w:pPr', {}, properties), ...paragraph.runs.map((run) => runXml(run, ground))])
}

// In a paragraph that runs from right to left "left" is where it begins.
function alignOf(align: TextParagraph['align'], isRightToLeft: boolean): string {
  if (align === 'centre') return 'center'
  return isRightToLeft === (align === 'right') ? 'left' : 'right'
}

const twips = (pt100: number): number => Math.round(pt100 / 5)
const EMU_PER_TWIP = 635

function runXml({ text, sizePt100, isBold, colour, opacity, language }: FigureRun, ground: string): string {
  return runs(text, {
    font: FONT,
    isBold,
    colour: hexOf(blended(colour, ground, opacity)),
    // Word knows half points; a text must fit, so what is between two of them is the smaller.
    size: Math.max(2, Math.floor(sizePt100 / 50)),
    language,
  })
}
