import type { ComponentType } from 'react'
import { ChecksPanel } from '../checks/index.js'
import { GuidePanel } from '../guide/index.js'
import { HistoryPanel } from '../history/index.js'
import { LensPanel } from '../lenses/index.js'
import { NarrativePanel } from '../narrative/index.js'
import { PathsPanel } from '../paths/index.js'
import { PresentPanel } from '../presenting/index.js'
import type { PanelId } from '../state/index.js'
import { type InterfaceIcon, later } from '../ui/index.js'
import type { EditorParts } from './editor-context.js'

const Inspector = later(() => import('../inspector/index.js').then((inspector) => inspector.Inspector))
const SearchPanel = later(() => import('../search/index.js').then((search) => search.SearchPanel))
const AssumptionsPanel = later(() =>
  import('../assumptions/index.js').then((assumptions) => assumptions.AssumptionsPanel),
)
const MeetingsPanel = later(() => import('../meetings/index.js').then((meetings) => meetings.MeetingsPanel))

const CommentsPanel = later(() => import('../comments/index.js').then((comments) => comments.CommentsPanel))

/** What can stand at the right of a view. */
export interface SidePanelEntry {
  readonly Panel: ComponentType<EditorParts>
  readonly icon: InterfaceIcon
  /** The command that opens it: its shortcut is shown in the menu. */
  readonly command: string
}

/** Every panel, in the order of the menu. Adding one is its folder and its line here. */
export const panels: Readonly<Partial<Record<PanelId, SidePanelEntry>>> = {
  details: { Panel: Inspector, icon: 'panel', command: 'inspector' },
  checks: { Panel: ChecksPanel, icon: 'warning', command: 'checks' },
  paths: { Panel: PathsPanel, icon: 'chain', command: 'paths' },
  lens: { Panel: LensPanel, icon: 'eye', command: 'lens' },
  assumptions: { Panel: AssumptionsPanel, icon: 'assumption', command: 'assumptions-map' },
  words: { Panel: NarrativePanel, icon: 'words', command: 'words' },
  guide: { Panel: GuidePanel, icon: 'guide', command: 'guide' },
  present: { Panel: PresentPanel, icon: 'map', command: 'present' },
  comments: { Panel: CommentsPanel, icon: 'comment', command: 'comments' },
  search: { Panel: SearchPanel, icon: 'search', command: 'find' },
  history: { Panel: HistoryPanel, icon: 'clock', command: 'history' },
  meetings: { Panel: MeetingsPanel, icon: 'edit', command: 'meetings' },
}
