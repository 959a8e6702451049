import type { ComponentType } from 'react'
import { AssumptionsPanel } from '../assumptions/index.js'
import { ChecksPanel } from '../checks/index.js'
import { GuidePanel } from '../guide/index.js'
import { Inspector } from '../inspector/index.js'
import { LensPanel } from '../lenses/index.js'
import { NarrativePanel } from '../narrative/index.js'
import { PathsPanel } from '../paths/index.js'
import { SearchPanel } from '../search/index.js'
import type { PanelId } from '../state/index.js'
import type { EditorParts } from './editor-context.js'

/** What can stand at the right of a view. Adding a panel is its folder and its line here. */
export const panels: Readonly<Partial<Record<PanelId, ComponentType<EditorParts>>>> = {
  details: Inspector,
  checks: ChecksPanel,
  assumptions: AssumptionsPanel,
  guide: GuidePanel,
  search: SearchPanel,
  lens: LensPanel,
  paths: PathsPanel,
  words: NarrativePanel,
}
