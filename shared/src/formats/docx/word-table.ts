import { referenceAddress } from '../../model/index.js'
import { directionOf } from '../../scene/index.js'
import { tag } from '../markup.js'
import type { TableBlock } from '../report/index.js'
import type { LinkTargets } from './link-targets.js'
import { blockXml, paragraph, textParagraph, type WordBlock } from './word-paragraph.js'
import type { StyleIds } from './word-styles.js'
import { runs } from './word-text.js'

/** More than this in a row may break over two pages. */
const LONG_ROW = 700

/** A table whose first row is repeated on every page. */
export function tableBlock(
  table: TableBlock,
  { styles, links, width }: { readonly styles: StyleIds; readonly links: LinkTargets; readonly width: number },
): WordBlock {
  const widths = table.columns.map(({ share }) => Math.floor(share * width))
  const head = rowXml(
    table.columns.map(({ title }, index) => cellXml(blockXml(textParagraph(title, styles.cell)), widths[index] ?? 0)),
    '<w:cantSplit/><w:tblHeader/>',
  )
  const rows = table.rows.map((row) => {
    const cells = row.map((text, index) => {
      const isLink = table.columns[index]?.kind === 'link'
      return cellXml(isLink ? linkXml(text, styles, links) : linesXml(text, styles), widths[index] ?? 0)
    })
    return rowXml(cells, row.join('').length > LONG_ROW ? '' : '<w:cantSplit/>')
  })
  const markup = tag('w:tbl', {}, [
    propertiesXml(
      table,
      styles,
      widths.reduce((sum, each) => sum + each, 0),
    ),
    tag(
      'w:tblGrid',
      {},
      widths.map((each) => tag('w:gridCol', { 'w:w': each })),
    ),
    head,
    ...rows,
  ])
  return { kind: 'table', markup }
}

function propertiesXml({ caption, hasRowHeaders }: TableBlock, styles: StyleIds, width: number): string {
  return tag('w:tblPr', {}, [
    tag('w:tblStyle', { 'w:val': styles.table }),
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    '<w:tblLayout w:type="fixed"/>',
    tag('w:tblLook', {
      'w:val': hasRowHeaders ? '06A0' : '0620',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': hasRowHeaders ? 1 : 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    tag('w:tblCaption', { 'w:val': caption }),
  ])
}

function rowXml(cells: readonly string[], properties: string): string {
  return tag('w:tr', {}, [...(properties === '' ? [] : [tag('w:trPr', {}, properties)]), ...cells])
}

const cellXml = (content: string, width: number): string =>
  tag('w:tc', {}, tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })) + content)

function linesXml(text: string, styles: StyleIds): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => blockXml(textParagraph(line, styles.cell)))
    .join('')
}

function linkXml(text: string, styles: StyleIds, links: LinkTargets): string {
  const address = referenceAddress(text)
  if (address === null) return linesXml(text, styles)
  const link = tag('w:hyperlink', { 'r:id': links.idOf(address) }, runs(text, { style: styles.link }))
  return blockXml(paragraph(link, styles.cell, directionOf(text) === 'rtl'))
}
