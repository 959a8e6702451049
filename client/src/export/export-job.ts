import type { ExportChoices, ExportStep, Written } from '@throughline/shared/formats'
import type { Id, Theory } from '@throughline/shared/model'
import type { PictureLens, PictureLight, Scene } from '@throughline/shared/scene'

/** A file to be made, or its figure to be looked at: all that the thread beside the page needs to know. */
export interface ExportJob {
  /** Id of the format; null: only the figure, as a small PNG, for the eye. */
  readonly format: string | null
  /** The whole theory, with its sub-models. */
  readonly theory: Theory
  /** The box whose sub-model the figure shows; null: the theory's own map. */
  readonly within: Id | null
  readonly figure: Figure
  readonly choices: ExportChoices
}

/** A figure as it is on the screen, or one that must be drawn: in another language. */
export type Figure =
  | { readonly scene: Scene; readonly lens: PictureLens | null; readonly light: PictureLight | null }
  | { readonly scene: null }

/** What an export is at, and how much of that step is done, from 0 to 1. */
export interface Progress {
  readonly step: ExportStep
  readonly share: number
}

/** What the thread tells the page. */
export type FromThread =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'made'; readonly file: Written }
  | { readonly kind: 'failed'; readonly reason: string }
