import type { Page } from './page.js'

/** What slides stand on: masters, layouts and themes, ours or an organisation's. */
export interface Base {
  /** Masters, layouts, themes and what they need, with their relationships. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  /** What each of these parts is, by its name. */
  readonly types: ReadonlyMap<string, string>
  /** What parts are by the end of their names, where no type says so. */
  readonly defaults: ReadonlyMap<string, string>
  readonly masters: readonly MasterOfDeck[]
  readonly notesMaster: string
  /** The layout that every slide of ours is on. */
  readonly layout: string
  readonly page: Page
  /** Its ground is one that we chose. */
  readonly isOurs: boolean
  /** Whether the layout holds a place for a title; and the index of that for the number of the slide. */
  readonly hasTitle: boolean
  readonly numberIndex: string | null
  /** How much wider than Arial its letters may be. */
  readonly widen: number
}

/** A slide master, by its part. */
export interface MasterOfDeck {
  readonly part: string
  /** Masters and their layouts share one range of ids. */
  readonly id: number
}

/** One slide, with what is said in its notes. */
export interface Slide {
  readonly title: string
  /** The title is there for those who cannot see the slide, and stands above it. */
  readonly isTitleHidden: boolean
  readonly isTitleRightToLeft: boolean
  /** BCP 47 tag of the title. */
  readonly language: string
  /** Shapes as markup, the lowest first. Their ids begin at FIRST_ID. */
  readonly shapes: readonly string[]
  /** Plain text; line breaks part paragraphs. */
  readonly notes: string
}

/** Ids up to here are those of the tree and of placeholders. */
export const FIRST_ID = 10
