import { tag } from '../markup.js'
import { tableStyle } from './table-style.js'

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
const LINK_COLOUR = '2447C4'

/** What the styles of a document stand on. */
export interface StyleGround {
  readonly ids: StyleIds
  /** The styles that all others are based on. */
  readonly bases: Readonly<Record<'paragraph' | 'character' | 'table', string>>
  /** The `w:num` of bullets. */
  readonly numbering: number
}

/** The definition of a style. None names a font: in an organisation's own document they take that document's. */
export function styleXml(use: StyleUse, ground: StyleGround): string {
  if (use === 'table') return tableStyle(STYLE_NAMES.table, ground.ids.table, ground.bases.table)
  if (use === 'link') {
    return styleTag(use, 'character', ground, `<w:rPr><w:color w:val="${LINK_COLOUR}"/><w:u w:val="single"/></w:rPr>`)
  }
  const { paragraph, run } = PARAGRAPHS[use]
  const list = use === 'bullet' ? `<w:numPr><w:numId w:val="${ground.numbering}"/></w:numPr>` : ''
  const properties = tag('w:pPr', {}, list + paragraph) + (run === '' ? '' : tag('w:rPr', {}, run))
  return styleTag(use, 'paragraph', ground, properties)
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
  note: { paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="140"/>', run: look(19, QUIET) },
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

function styleTag(
  use: Exclude<StyleUse, 'table'>,
  type: 'paragraph' | 'character',
  { ids, bases }: StyleGround,
  properties: string,
): string {
  const isHeading = use.startsWith('heading') || use === 'title' || use === 'subtitle'
  return tag('w:style', { 'w:type': type, 'w:styleId': ids[use], 'w:customStyle': IS_OURS.has(use) ? 1 : undefined }, [
    tag('w:name', { 'w:val': STYLE_NAMES[use] }),
    tag('w:basedOn', { 'w:val': bases[type] }),
    isHeading ? tag('w:next', { 'w:val': bases.paragraph }) : '',
    '<w:uiPriority w:val="9"/><w:qFormat/>',
    properties,
  ])
}
