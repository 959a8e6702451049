import { escapeXml, tag } from '../markup.js'
import { solidFill } from './paint.js'
import type { FigureRun, TextBody, TextParagraph } from './pieces.js'

/**
 * What is written in a shape, as the `a:` text of PowerPoint.
 *
 * @param element `p:txBody`, in tables `a:txBody`
 */
export function textBodyXml({ paragraphs, anchor, wraps, inset }: TextBody, element: string): string {
  const body = tag(
    'a:bodyPr',
    {
      wrap: wraps ? 'square' : 'none',
      lIns: inset.left,
      tIns: inset.top,
      rIns: inset.right,
      bIns: inset.bottom,
      rtlCol: 0,
      anchor: ANCHORS[anchor],
    },
    // What people write into a box later is made smaller until it fits.
    wraps ? '<a:normAutofit/>' : '<a:noAutofit/>',
  )
  const written = paragraphs.length === 0 ? ['<a:p/>'] : paragraphs.map(paragraphXml)
  return tag(element, {}, [body, '<a:lstStyle/>', ...written])
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const
const ALIGNS = { left: 'l', centre: 'ctr', right: 'r' } as const

function paragraphXml(paragraph: TextParagraph): string {
  const { runs, align, isRightToLeft, linePt100, beforePt100, indent } = paragraph
  const properties = tag(
    'a:pPr',
    { marL: 0, indent, algn: ALIGNS[align], rtl: isRightToLeft ? 1 : 0 },
    [
      tag('a:lnSpc', {}, tag('a:spcPts', { val: linePt100 })),
      tag('a:spcBef', {}, tag('a:spcPts', { val: beforePt100 })),
      tag('a:spcAft', {}, tag('a:spcPts', { val: 0 })),
      '<a:buNone/>',
    ].join(''),
  )
  return tag('a:p', {}, properties + runs.flatMap(runXml).join(''))
}

function runXml(run: FigureRun): string[] {
  const properties = runProperties(run)
  return run.text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [tag('a:br', {}, properties)]),
      ...(line === '' ? [] : [tag('a:r', {}, properties + tag('a:t', {}, escapeXml(line)))]),
    ])
}

function runProperties({ sizePt100, isBold, colour, opacity, language }: FigureRun): string {
  const attributes = { lang: language ?? undefined, sz: sizePt100, b: isBold ? 1 : 0 }
  return tag('a:rPr', attributes, solidFill(colour, opacity))
}
