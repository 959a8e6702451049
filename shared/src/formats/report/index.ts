export type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Report,
  ReportColumn,
  TableBlock,
} from './report.js'
export { reportOf } from './report-of.js'
