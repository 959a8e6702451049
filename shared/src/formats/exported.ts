import type { Id, Theory } from '../model/index.js'
import { type MeasuredFace, type Scene, THEME_NAMES, type Weight } from '../scene/index.js'
import type { Outlines } from './glyphs/index.js'
import type { Picture } from './svg/index.js'

/** What a writer works from. */
export interface Exported {
  /** The whole theory, with its sub-models: what tables tell, and what travels inside the file. */
  readonly theory: Theory
  /** The figure as it was chosen: through a lens, in a language, of a selection. Drawn when it is first asked for. */
  readonly scene: Scene
  /** What is in that figure, in the same order, for who does not draw it: its links run anyhow. Absent: as the figure. */
  readonly contents?: Scene
  readonly choices: ExportChoices
}

/** The colours of an export; `house`: the organisation's. */
export const EXPORT_THEMES = [...THEME_NAMES, 'house'] as const

/** SVG: text as text, with its fonts inside, or as outlines. */
export const FONT_MODES = ['native', 'embedded', 'outlined'] as const

/** `fit` is a page as large as the figure. */
export const PAGES = ['a4', 'a3', 'a2', 'fit'] as const

/** A map too large to be read on one page: made small enough, or spread over several with marks where they overlap. */
export const SPREADS = ['fit', 'tiles'] as const

/** What is a slide: the whole, each band, each path to an impact, each step with all before it. */
export const SLIDES = ['whole', 'bands', 'paths', 'steps'] as const

/** What somebody chose for an export. Each format says which of these it heeds (`takes`). */
export interface ExportChoices {
  /** BCP 47 tag: labels, headings and sentences are in this language where they can be. */
  readonly language: string
  readonly theme: (typeof EXPORT_THEMES)[number]
  /** The organisation's colours: main, second, ground, as `#rrggbb`; the last two may be left out. Empty: none. */
  readonly house: readonly string[]
  readonly background: 'white' | 'ground' | 'transparent'
  /** Pixels of a PNG for one of the map. */
  readonly scale: 1 | 2 | 3
  readonly fonts: (typeof FONT_MODES)[number]
  readonly page: (typeof PAGES)[number]
  readonly spread: (typeof SPREADS)[number]
  readonly slides: (typeof SLIDES)[number]
  /** What comes with the figure. */
  readonly parts: readonly ExportPart[]
  /** Only these elements and groups are in the figure; null: everything. */
  readonly only: readonly Id[] | null
  /** The organisation's own PowerPoint or Word file, whose masters and styles are used. */
  readonly template: Uint8Array | null
  /** ISO 8601 date that is printed as the day of export; empty: none. */
  readonly date: string
}

/** Whoever heeds `theme` heeds `house`. */
export type ChoiceName = Exclude<keyof ExportChoices, 'house'>

/** The title line (title, status, version, date, organisation, licence), the key to signs, tables, the narrative. */
export const EXPORT_PARTS = ['title', 'legend', 'tables', 'narrative'] as const
export type ExportPart = (typeof EXPORT_PARTS)[number]

/** What a writer asks of where it runs: a page's thread, or the server. */
export interface Platform {
  /** A bundled font, as the bytes of a TrueType file. */
  font(face: MeasuredFace | 'emoji', weight: Weight): Promise<Uint8Array>
  /** A picture painted as PNG, with the bundled fonts, `scale` pixels for one of the map. */
  rasterise(picture: Picture, scale: number): Promise<Uint8Array>
  /** Draws the text of pictures that are painted here, where outlines are painted sooner than text. */
  readonly outlines?: Outlines
  /** Hears what a long export is at, and how much of that step is done, from 0 to 1. */
  progress(step: ExportStep, share?: number): void
}

/** What an export is at, in this order: its figure; the picture of it; tables and sentences; the file around it all. */
export const EXPORT_STEPS = ['figure', 'picture', 'words', 'file'] as const
export type ExportStep = (typeof EXPORT_STEPS)[number]

/** The choices of an export that nobody has chosen anything for. */
export function exportChoices(given: Partial<ExportChoices> = {}): ExportChoices {
  return {
    language: 'en',
    theme: 'light',
    house: [],
    background: 'white',
    scale: 2,
    fonts: 'native',
    page: 'a4',
    spread: 'fit',
    slides: 'whole',
    parts: EXPORT_PARTS,
    only: null,
    template: null,
    date: '',
    ...given,
  }
}
