import { type Format, writtenFormats } from '@throughline/shared/formats'
import type { Words } from '../i18n/index.js'

/** What somebody wants a file for, in the order in which it is offered; most are one format, some a choice of a few. */
export interface FileKind {
  readonly id: string
  readonly label: Words
  readonly about: Words
  /** How its figure is shown in the preview: on a slide, on a page, by itself, or not at all. */
  readonly shownAs: 'slide' | 'page' | 'picture' | 'text' | 'rows' | 'nothing'
  readonly formats: readonly Format[]
}

const kind = (id: string, shownAs: FileKind['shownAs'], label: Words, about: Words, ids: readonly string[] = [id]) => ({
  ...{ id, label, about, shownAs },
  formats: ids.flatMap((each) => writtenFormats.filter(({ id: own }) => own === each)),
})

/** Every kind of file that can be made. */
export const FILE_KINDS: readonly FileKind[] = [
  kind('pptx', 'slide', 'export.pptx', 'export.pptxAbout'),
  kind('docx', 'page', 'export.docx', 'export.docxAbout'),
  kind('pdf', 'page', 'export.pdf', 'export.pdfAbout'),
  kind('picture', 'picture', 'export.picture', 'export.pictureAbout', ['svg', 'png']),
  kind('html', 'page', 'export.html', 'export.htmlAbout'),
  kind('sheets', 'rows', 'export.sheets', 'export.sheetsAbout', ['xlsx', 'csv']),
  kind('json', 'nothing', 'export.json', 'export.jsonAbout'),
  kind('others', 'text', 'export.others', 'export.othersAbout', [
    ...['drawio', 'mermaid', 'canvas', 'kumu', 'dot', 'outline', 'markdown'],
  ]),
].filter((each) => each.formats.length > 0)

/** What buttons call a format: the name that people know, not ours for the dialog. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  pptx: 'PowerPoint',
  docx: 'Word',
  pdf: 'PDF',
  svg: 'SVG',
  png: 'PNG',
  html: 'HTML',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  drawio: 'draw.io',
  mermaid: 'Mermaid',
  canvas: 'JSON Canvas',
  kumu: 'Kumu',
  dot: 'DOT',
  outline: 'outline',
  markdown: 'Markdown',
}
