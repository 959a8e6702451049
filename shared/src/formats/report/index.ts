export type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Report,
  TableBlock,
} from './report.js'
export { reportOf } from './report-of.js'
