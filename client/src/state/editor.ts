import type { Id } from '@throughline/shared/model'
import type { Presenting, ShownThing } from '@throughline/shared/presenting'
import { create } from 'zustand'

export const VIEWS = ['map', 'outline', 'table'] as const
export type View = (typeof VIEWS)[number]

/** What can stand at the right of a view. */
export type PanelId =
  | 'details'
  | 'checks'
  | 'paths'
  | 'lens'
  | 'assumptions'
  | 'words'
  | 'guide'
  | 'search'
  | 'history'
  | 'meetings'
  | 'present'
  | 'comments'

/** What only this person sees of an open theory: never model data. */
export interface EditorState {
  /** Elements, links, groups or bands. */
  readonly selection: ReadonlySet<Id>
  /** The thing whose label is typed in on the map. */
  readonly editing: Id | null
  /** Where not, this person looks: nothing on the screen lets them begin to change anything. */
  readonly mayEdit: boolean
  /** The box that arrow keys start from. */
  readonly focused: Id | null
  readonly view: View
  /** What stands at the right of the view; null: nothing. */
  readonly panel: PanelId | null
  /** The field that a command wants the cursor in, `rationale` or `evidence/<id>/label`; the inspector takes it from there. */
  readonly inspectorField: string | null
  /** Records whose cards stand open. */
  readonly openRecords: ReadonlySet<Id>
  readonly dialog:
    | 'export'
    | 'shortcuts'
    | 'commands'
    | 'search'
    | 'people'
    | 'link'
    | 'into'
    | 'share'
    | 'leave'
    | null
  /** Links start here and wait for an end, when made by command. */
  readonly linkingFrom: Id | null
  readonly zoom: number
  /** Where one looked on each map, of those where one moved. */
  readonly views: ReadonlyMap<Id | null, { readonly x: number; readonly y: number; readonly zoom: number }>
  /** The box whose sub-model is shown; null: the theory's own map. */
  readonly within: Id | null
  readonly language: string | undefined
  /** What the search has found things in: views mark them. */
  readonly found: ReadonlySet<Id>
  /** Whose work one follows, by awareness client id. */
  readonly following: number | null
  /** The guided start that leads, and how far one has come with it; null: none was chosen. */
  readonly guide: GuideWay | null
  /** What the map is looked at through; null: as it is. */
  readonly lens: LensChoice | null
  /** What stands in the light while everything else steps back; null: everything. */
  readonly light: LightChoice | null
  /** What this person presents, and which step; null: nothing. */
  readonly presenting: Presenting | null
  /** Whose presentation this person has gone to; null: nobody's yet. */
  readonly attending: Attending | null
}

/** Somebody in the audience of a presentation. */
export interface Attending {
  /** Awareness client id of whoever presents. */
  readonly to: number
  /** `looking`: around, by themselves, and may come back; `left`: does not want to be asked again. */
  readonly how: 'following' | 'looking' | 'left'
}

/** A lens, and how this person uses it. */
export interface LensChoice {
  readonly id: string
  /** Kinds that are left out; empty: the lens colours and hides nothing. */
  readonly without: ReadonlySet<string>
  /** ISO 8601 date that changes are counted from; of the lens of changes. */
  readonly since: string
}

/** A box with all that leads to it and follows from it; the paths between two boxes, one of which is drawn; or a step. */
export type LightChoice =
  | { readonly kind: 'chain'; readonly id: Id }
  | {
      readonly kind: 'path'
      readonly from: Id
      readonly to: Id
      /** The links of the one that is drawn; null: the strongest. */
      readonly links: readonly Id[] | null
    }
  | {
      readonly kind: 'step'
      readonly shows: readonly ShownThing[]
      /** The box that the step has come to; null: none more than the others. */
      readonly at: Id | null
    }

/** Where somebody is in a guided start: the question they went to (null: the first open one), and those they let go. */
export interface GuideWay {
  readonly id: string
  readonly at: string | null
  readonly skipped: ReadonlySet<string>
}

export const useEditor = create<EditorState>(() => initial())

/** Sets a part of the state. */
export function setEditor(part: Partial<EditorState>): void {
  const begins = part.editing !== undefined && part.editing !== null
  useEditor.setState(begins && !useEditor.getState().mayEdit ? { ...part, editing: null } : part)
}

/** Back to how a freshly opened theory looks. */
export function resetEditor(): void {
  useEditor.setState(initial(), true)
}

function initial(): EditorState {
  return {
    selection: new Set(),
    editing: null,
    mayEdit: true,
    focused: null,
    view: 'map',
    panel: null,
    inspectorField: null,
    openRecords: new Set(),
    dialog: null,
    linkingFrom: null,
    zoom: 1,
    views: new Map(),
    within: null,
    language: undefined,
    guide: null,
    found: new Set(),
    lens: null,
    light: null,
    following: null,
    presenting: null,
    attending: null,
  }
}
