import type { TextLine, TextRun } from '../../scene/index.js'

/** SVG path data of a run where it stands; null where no bundled font has its letters. */
export type Outlines = (run: TextRun, line: TextLine) => string | null
