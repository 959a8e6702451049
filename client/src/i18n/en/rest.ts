import { asking } from './asking.js'
import { assumptions } from './assumptions.js'
import { checksPanel } from './checks-panel.js'
import { comments } from './comments.js'
import { deeds } from './deeds.js'
import { dialogs } from './dialogs.js'
import { exporting } from './export.js'
import { guide } from './guide.js'
import { history } from './history.js'
import { home } from './home.js'
import { importing } from './import.js'
import { indicators } from './indicators.js'
import { inspector } from './inspector.js'
import { join } from './join.js'
import { lensPanel } from './lens-panel.js'
import { meetings } from './meetings.js'
import { narrative } from './narrative.js'
import { notices } from './notices.js'
import { outline } from './outline.js'
import { pathsPanel } from './paths-panel.js'
import { people } from './people.js'
import { presenting } from './presenting.js'
import { records } from './records.js'
import { scales } from './scales.js'
import { search } from './search.js'
import { sharing } from './sharing.js'
import { table } from './table.js'

/** What other pages say, and parts that come later, in English. */
export const rest = {
  ...asking,
  ...assumptions,
  ...checksPanel,
  ...comments,
  ...deeds,
  ...dialogs,
  ...exporting,
  ...guide,
  ...history,
  ...home,
  ...importing,
  ...indicators,
  ...inspector,
  ...join,
  ...lensPanel,
  ...meetings,
  ...narrative,
  ...notices,
  ...outline,
  ...pathsPanel,
  ...presenting,
  ...people,
  ...records,
  ...scales,
  ...search,
  ...sharing,
  ...table,
} as const
