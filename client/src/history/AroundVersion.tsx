import { CompareMarks, type MarksOver } from './compare/CompareMarks.js'
import { CompareStrip } from './compare/CompareStrip.js'
import { useShownVersion } from './history-state.js'
import { ThenAndNow } from './ThenAndNow.js'
import { VersionStrip } from './VersionStrip.js'
import './history.css'
import './compare/compare.css'

export type AroundVersionProps =
  /** Which version it is, and the ways on. */
  | { readonly part: 'above' }
  /** What is selected, then and now. */
  | { readonly part: 'below' }
  /** Over the boxes, in map pixels. */
  | ({ readonly part: 'over' } & MarksOver)

/** What stands round a version, or two that are compared. */
export function AroundVersion(props: AroundVersionProps) {
  const kind = useShownVersion()?.kind
  if (kind === undefined) return null
  const isComparison = kind === 'comparison'
  switch (props.part) {
    case 'above':
      return isComparison ? <CompareStrip /> : <VersionStrip />
    case 'below':
      return isComparison ? null : <ThenAndNow />
    default:
      return isComparison ? <CompareMarks picture={props.picture} near={props.near} /> : null
  }
}
