import type { Id, Link, Theory } from '@throughline/shared/model'
import type { RatingMark } from '@throughline/shared/scales'
import type { TableKind } from '../state/index.js'
import type { InterfaceIcon } from '../ui/index.js'
import type { Change } from './change.js'

/** What cells are read from: the theory, and the language in which names of other things are shown. */
export interface Look {
  readonly theory: Theory
  readonly language: string | undefined
}

/** What a cell makes of words that were typed or pasted into it. */
export type Read =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problem: string }

/** One of the values that a cell can be given from a list. */
export interface Option {
  /** What the cell reads: see `Column.read`. */
  readonly words: string
  /** What people see. */
  readonly label: string
  readonly icon?: InterfaceIcon
}

/** How a cell looks where its words alone would not do. */
export type Display =
  | { readonly as: 'words'; readonly words: string; readonly language?: string }
  | { readonly as: 'hint'; readonly words: string }
  | { readonly as: 'thing'; readonly type: InterfaceIcon; readonly words: string }
  | { readonly as: 'kind'; readonly link: Pick<Link, 'kind' | 'uncertain'> }
  | { readonly as: 'rating'; readonly mark: RatingMark }
  | {
      readonly as: 'first-of'
      readonly words: string
      readonly more: number
      readonly icon?: InterfaceIcon
      readonly type?: string
    }
  | { readonly as: 'tags'; readonly tags: readonly string[] }

/** One column of a table: all there is to know about it. Adding a column is one entry in its kind's file. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly widthPx: number
  /** In view unless somebody chose otherwise. */
  readonly atFirst: boolean
  /** The field, as people tell each other where they write. */
  readonly field: string
  /** Without it there is no row. */
  readonly required?: boolean
  /** How it is written in; not given: it is only read, and `why` says where it comes from. */
  readonly editor?: 'line' | 'lines' | 'one-of' | 'some-of'
  readonly why?: string
  /** What an empty cell asks for, or the form that it takes. */
  readonly ask?: string
  /** The language of its words. */
  readonly language?: string
  /** What stands in the cell, as it is copied and as `read` takes it back; empty where there is nothing. */
  readonly text: (look: Look, id: Id) => string
  /** How it is shown; not given: as its text. */
  readonly display?: (look: Look, id: Id) => Display
  /** What it is sorted by; null comes last. Not given: its text. */
  readonly rank?: (look: Look, id: Id) => number | string | null
  /** What words would make of it. Never throws. */
  readonly read?: (words: string, look: Look) => Read
  readonly options?: (look: Look) => readonly Option[]
}

/** A line of a table. */
export interface Row {
  /** Names the row for as long as it is there. */
  readonly key: string
  /** The thing it shows; null: it is not made yet. */
  readonly id: Id | null
  /** What is known of a row that is not made yet, by column. */
  readonly given: Readonly<Record<string, string>>
  /** What is selected with it, so that the details and the other views show it; not given: nothing. */
  readonly about?: Id
}

/** Why a row cannot be as its cells want it, and which cells have to give way. */
export interface Refusal {
  readonly columns: readonly string[]
  readonly problem: string
}

/**
 * Says whether a row can be as its cells want it, asked for one row of a step after the other: it remembers what it
 * let pass, so that two rows of one step cannot both make the same link.
 */
export type Checker = (id: Id | null, changes: readonly Change[]) => Refusal | null

/** One table: what its rows and columns are, and what rows cannot be. */
export interface Sheet {
  readonly kind: TableKind
  /** The column that says the order in which rows stand until somebody sorts. */
  readonly orderedBy: string
  readonly columns: (look: Look) => readonly Column[]
  readonly rows: (look: Look) => readonly Row[]
  readonly checker: (look: Look) => Checker
  /** What a new row is that its cells do not say; `like`: the row that it comes after. */
  readonly complete: (look: Look, changes: readonly Change[], like: Id | null) => readonly Change[]
}
