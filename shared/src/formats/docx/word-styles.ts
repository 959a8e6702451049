import { tag } from '../markup.js'

/** The styles that a report uses, by what they are for. */
export const STYLE_NAMES = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  bullet: 'List Bullet',
  caption: 'caption',
  link: 'Hyperlink',
  note: 'Report Note',
  cell: 'Report Table Text',
  table: 'Report Table',
  afterTable: 'Report After Table',
  figure: 'Report Figure',
  footer: 'footer',
} as const
export type StyleUse = keyof typeof STYLE_NAMES

/** The ids under which a document has them. */
export type StyleIds = Readonly<Record<StyleUse, string>>

/** Ids as Word gives them to these names. */
export const OWN_STYLES: StyleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  bullet: 'ListBullet',
  caption: 'Caption',
  link: 'Hyperlink',
  note: 'ReportNote',
  cell: 'ReportTableText',
  table: 'ReportTable',
  afterTable: 'ReportAfterTable',
  figure: 'ReportFigure',
  footer: 'Footer',
}

const INK = '1A1F26'
const QUIET = '454B54'
const LINE = 'DFDCD5'
const RULE = '7F7B74'
const STRIP = 'F0EEE9'
const LINK_COLOUR = '2447C4'

/**
 * The definition of a style. None names a font: in an organisation's own document they take that document's.
 *
 * @param numbering the `w:num` of bullets
 */
export function styleXml(use: StyleUse, numbering: number): string {
  if (use === 'table') return TABLE_STYLE
  if (use === 'link') {
    return styleTag(use, 'character', '', `<w:color w:val="${LINK_COLOUR}"/><w:u w:val="single"/>`)
  }
  const { paragraph, run } = PARAGRAPHS[use]
  const list = use === 'bullet' ? `<w:numPr><w:numId w:val="${numbering}"/></w:numPr>` : ''
  return styleTag(use, 'paragraph', list + paragraph, run)
}

type ParagraphUse = Exclude<StyleUse, 'table' | 'link'>

const PARAGRAPHS: Readonly<Record<ParagraphUse, { readonly paragraph: string; readonly run: string }>> = {
  title: {
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="80" w:line="264" w:lineRule="auto"/>',
    run: look(52, INK, true),
  },
  subtitle: { paragraph: '<w:spacing w:before="0" w:after="360"/>', run: look(21, QUIET) },
  heading1: { paragraph: headingLook(480, 120, 0), run: look(32, INK, true) },
  heading2: { paragraph: headingLook(280, 80, 1), run: look(24, INK, true) },
  heading3: { paragraph: headingLook(200, 60, 2), run: look(21, QUIET, true) },
  bullet: { paragraph: '<w:spacing w:before="0" w:after="60"/><w:ind w:left="357" w:hanging="357"/>', run: '' },
  caption: { paragraph: '<w:spacing w:before="80" w:after="0"/>', run: look(18, QUIET) },
  note: { paragraph: '<w:spacing w:before="0" w:after="140"/>', run: look(19, QUIET) },
  cell: {
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="257" w:lineRule="auto"/>',
    run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
  afterTable: {
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: '<w:sz w:val="8"/><w:szCs w:val="8"/>',
  },
  figure: {
    paragraph:
      '<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: '',
  },
  footer: { paragraph: '<w:spacing w:before="0" w:after="0"/>', run: look(17, QUIET) },
}

function look(halfPoints: number, colour: string, isBold = false): string {
  return [
    isBold ? '<w:b/><w:bCs/>' : '',
    tag('w:color', { 'w:val': colour }),
    tag('w:sz', { 'w:val': halfPoints }),
    tag('w:szCs', { 'w:val': halfPoints }),
  ].join('')
}

function headingLook(before: number, after: number, level: number): string {
  return [
    '<w:keepNext/><w:keepLines/>',
    tag('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': 264, 'w:lineRule': 'auto' }),
    tag('w:outlineLvl', { 'w:val': level }),
  ].join('')
}

const IS_OURS: ReadonlySet<StyleUse> = new Set(['note', 'cell', 'table', 'afterTable', 'figure'])

function styleTag(use: StyleUse, type: 'paragraph' | 'character', paragraph: string, run: string): string {
  const isHeading = use.startsWith('heading') || use === 'title' || use === 'subtitle'
  return tag(
    'w:style',
    { 'w:type': type, 'w:styleId': OWN_STYLES[use], 'w:customStyle': IS_OURS.has(use) ? 1 : undefined },
    [
      tag('w:name', { 'w:val': STYLE_NAMES[use] }),
      tag('w:basedOn', { 'w:val': type === 'paragraph' ? BASE_PARAGRAPH : BASE_CHARACTER }),
      isHeading ? tag('w:next', { 'w:val': BASE_PARAGRAPH }) : '',
      '<w:uiPriority w:val="9"/><w:qFormat/>',
      paragraph === '' ? '' : tag('w:pPr', {}, paragraph),
      run === '' ? '' : tag('w:rPr', {}, run),
    ],
  )
}

const BASE_PARAGRAPH = 'Normal'
const BASE_CHARACTER = 'DefaultParagraphFont'

const border = (side: string, colour: string, size: number) =>
  tag(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour })

const TABLE_STYLE = tag('w:style', { 'w:type': 'table', 'w:styleId': OWN_STYLES.table, 'w:customStyle': 1 }, [
  tag('w:name', { 'w:val': STYLE_NAMES.table }),
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>',
  tag('w:tblPr', {}, [
    tag('w:tblBorders', {}, [border('top', RULE, 8), border('bottom', RULE, 8), border('insideH', LINE, 4)]),
    tag('w:tblCellMar', {}, [
      '<w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>',
      '<w:bottom w:w="70" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>',
    ]),
  ]),
  tag('w:tblStylePr', { 'w:type': 'firstRow' }, [
    '<w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/>',
    tag('w:tcPr', {}, [
      tag('w:tcBorders', {}, border('bottom', RULE, 8)),
      tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': STRIP }),
      '<w:vAlign w:val="bottom"/>',
    ]),
  ]),
])
