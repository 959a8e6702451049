import { findingsOf } from '@throughline/shared/checks'
import type { Changes } from '@throughline/shared/compare'
import {
  type ExportChoices,
  type Exported,
  exportChoices,
  withPartsBelow,
  writeThumbnail,
} from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import { placeTheory, routeLinks } from '@throughline/shared/layout'
import { lensNamed, pictureLensOf } from '@throughline/shared/lenses'
import { languageShown, type Theory, wordsOf } from '@throughline/shared/model'
import {
  boxSizer,
  buildScene,
  linkSizer,
  type PictureLens,
  sceneOf,
  withCheckFlags,
  wordsIn,
} from '@throughline/shared/scene'
import { createNodeMeasure } from './node-measure.js'

/** What a figure is drawn with: the choices of an export that were made, and what only this server works out. */
export interface FigureOptions extends Partial<ExportChoices> {
  /** What tells boxes and links apart, with its legend. */
  readonly lens?: FigureLens
  /** Whether boxes and links show that checks find something. */
  readonly flags?: boolean
}

/** A lens as it is asked for; can be sent to another thread. */
export interface FigureLens {
  readonly id: string
  /** Kinds that are left out. */
  readonly without: readonly string[]
  /** What changed, for the lens that shows it; null: nobody asked. */
  readonly changes: Changes | null
}

const measure = createNodeMeasure()

/** What every writer works from: the theory with the figure that was chosen. */
export function exportedOf(theory: Theory, { lens, flags, ...chosen }: FigureOptions = {}): Exported {
  const choices = exportChoices({ language: theory.details.languages[0] ?? 'en', ...chosen })
  const { scene, context } = sceneFor(theory, { ...choices, lens, flags })
  return { theory, choices, scene: withPartsBelow(scene, { theory, context, choices }) }
}

/** The small picture of a theory in a list: boxes and links, no text. */
export function drawThumbnail(theory: Theory): string {
  const { scene } = sceneFor(theory, { language: undefined, only: null })
  return writeThumbnail(scene, { title: titleOf(theory) })
}

interface Asked {
  readonly language: string | undefined
  readonly only: readonly string[] | null
  readonly lens?: FigureLens | undefined
  readonly flags?: boolean | undefined
}

function sceneFor(whole: Theory, { language, only, lens, flags }: Asked) {
  const theory = mapOf(whole, null)
  const words = wordsIn(languageShown(theory.details.title, theory.details.languages, language))
  const layout = placeTheory(theory, boxSizer(theory, measure, words, language))
  const context = { theory, measure, words, language, lens: lensOn(theory, lens, words.language) }
  const routes = routeLinks(theory, layout, undefined, linkSizer(context))
  const plain = buildScene({ ...context, layout, routes })
  const scene = flags === true ? withCheckFlags(plain, (id) => findingsOf(whole).at(id).length, measure) : plain
  return { context, scene: only === null ? scene : sceneOf(scene, new Set(only)) }
}

function lensOn(theory: Theory, asked: FigureLens | undefined, language: string): PictureLens | null {
  const lens = asked === undefined ? null : lensNamed(asked.id)
  if (asked === undefined || lens === null) return null
  const input = { language: language === 'cy' ? 'cy' : 'en', changes: asked.changes } as const
  return pictureLensOf(theory, { lens, input, without: new Set(asked.without) })
}

const titleOf = (theory: Theory, language?: string): string =>
  wordsOf(theory.details.title, theory.details.languages, language)
