import type { Theory } from '@throughline/shared/model'
import type { Action } from '@throughline/shared/permissions'
import { t, type Values, type Words } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import type { EditorState } from '../state/index.js'
import type { InterfaceIcon } from '../ui/index.js'

export const SECTIONS = [
  'edit',
  'add',
  'grow',
  'links',
  'records',
  'arrange',
  'sub-models',
  'bands',
  'view',
  'present',
  'help',
] as const
export type Section = (typeof SECTIONS)[number]

/** What a command may look at when it is asked whether it applies, and work on when it runs. */
export interface CommandContext {
  readonly session: Session
  readonly picture: LivePicture
  /** The part of the theory that stands on the map that is shown; all of it: `session.theory()`. */
  readonly theory: Theory
  readonly editor: EditorState
}

/** One thing a person can do. Menus, the palette, the shortcut sheet and the keyboard all read the same list. */
export interface Command {
  readonly id: string
  readonly label: Words
  /** What the label leaves open. */
  readonly values?: () => Values
  readonly section: Section
  readonly icon?: InterfaceIcon
  /** Such as `Mod+Shift+Z`; Mod is Ctrl, on a Mac the command key. The first is the one that is shown. */
  readonly shortcuts: readonly string[]
  /** `map`: only while the keyboard is in the map. `page`: wherever nothing is typed. */
  readonly where: 'map' | 'page'
  /** Also where somebody types: only for keys that write nothing. */
  readonly whileTyping?: boolean
  /** The browser itself tells of it (copy, cut, paste), so the keyboard must leave the keys alone. */
  readonly byBrowser?: boolean
  /** Its arrows mean along and across the theory, whichever way that runs on the screen. */
  readonly followsFlow?: boolean
  /** What one must be allowed to: `permissions.ts`. Without it: of view and help to look, of all else to change. */
  readonly needs?: Action
  /** For those alone who are not allowed to do this. */
  readonly lacks?: Action
  readonly when: (context: CommandContext) => boolean
  readonly run: (context: CommandContext) => void
}

/** What a command is called, in the reader's language. */
export const commandName = ({ label, values }: Pick<Command, 'label' | 'values'>): string => t(label, values?.())

export const always = (): boolean => true
