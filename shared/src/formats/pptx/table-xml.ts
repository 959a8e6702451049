import { directionOf, type Theme } from '../../scene/index.js'
import { solidFill, type TextBody, textBodyXml } from '../drawingml/index.js'
import { tag } from '../markup.js'
import type { Page } from './page.js'
import { TABLE, type TablePart } from './table-slides.js'

const POINT = 12_700

/** A table as a slide has it: real cells, the first row its head. */
export function tableXml(id: number, part: TablePart, look: { page: Page; theme: Theme; language: string }): string {
  const { page } = look
  const { widths, heights, columns, rows, isRightToLeft } = part
  const height = heights.reduce((sum, each) => sum + each, 0)
  const table = tag('a:tbl', {}, [
    tag('a:tblPr', { firstRow: 1, rtl: isRightToLeft ? 1 : undefined }),
    tag(
      'a:tblGrid',
      {},
      widths.map((w) => tag('a:gridCol', { w })),
    ),
    ...[columns, ...rows].map((row, index) =>
      tag(
        'a:tr',
        { h: heights[index] ?? 0 },
        row.map((cell) => cellXml(cell, index === 0, look)),
      ),
    ),
  ])
  const width = widths.reduce((sum, each) => sum + each, 0)
  return tag('p:graphicFrame', {}, [
    tag('p:nvGraphicFramePr', {}, [
      tag('p:cNvPr', { id, name: part.title, descr: part.title }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
    ]),
    tag('p:xfrm', {}, tag('a:off', { x: page.body.x, y: page.body.y }) + tag('a:ext', { cx: width, cy: height })),
    tag(
      'a:graphic',
      {},
      tag('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table),
    ),
  ])
}

function cellXml(
  text: string,
  isHead: boolean,
  { page, theme, language }: { page: Page; theme: Theme; language: string },
) {
  const isRightToLeft = directionOf(text) === 'rtl'
  const inset = Math.round(TABLE.insetPt * POINT * page.unit)
  const body: TextBody = {
    paragraphs: text.split('\n').map((line) => ({
      runs: [
        {
          text: line,
          sizePt100: Math.round(TABLE.sizePt * 100 * page.unit),
          isBold: isHead,
          colour: theme[isHead ? 'ink-2' : 'ink'],
          opacity: 1,
          language,
        },
      ],
      align: isRightToLeft ? 'right' : 'left',
      isRightToLeft,
      linePt100: Math.round(TABLE.linePt * 100 * page.unit),
      beforePt100: 0,
      indent: 0,
    })),
    anchor: 'top',
    wraps: true,
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
  }
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const rule = tag(
    'a:lnB',
    { w: Math.round((isHead ? 1 : 0.5) * POINT * page.unit) },
    solidFill(theme[isHead ? 'control' : 'line']),
  )
  const margins = { marL: inset, marR: inset, marT: inset, marB: inset, anchor: 't' }
  const properties = tag('a:tcPr', margins, [
    none('lnL'),
    none('lnR'),
    none('lnT'),
    rule,
    isHead ? solidFill(theme.strip) : '<a:noFill/>',
  ])
  return tag('a:tc', {}, textBodyXml(body, 'a:txBody') + properties)
}
