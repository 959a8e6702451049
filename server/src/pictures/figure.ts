import type { Changes } from '@throughline/shared/compare'
import {
  type ExportChoices,
  type Exported,
  exportChoices,
  withPartsBelow,
  writeThumbnail,
} from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import {
  type LinkSizer,
  type MapLayout,
  placeTheory,
  quickRoutes,
  type Route,
  routeLinks,
} from '@throughline/shared/layout'
import { type Id, languageShown, type Theory, wordsOf } from '@throughline/shared/model'
import {
  boxSizer,
  buildScene,
  linkSizer,
  type PictureLens,
  type Scene,
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
export async function exportedOf(theory: Theory, { lens, flags, ...chosen }: FigureOptions = {}): Promise<Exported> {
  const choices = exportChoices({ language: theory.details.languages[0] ?? 'en', ...chosen })
  const shown = {
    lens: lens === undefined ? null : await lensOn(theory, lens, choices.language),
    findings: flags === true ? await countsOfFindings(theory) : null,
  }
  let drawn: Scene | null = null
  return {
    theory,
    choices,
    // Tables and texts need none, and for a large map placing it is most of the work.
    get scene() {
      if (drawn !== null) return drawn
      const { scene, context } = sceneFor(theory, { ...choices, ...shown, routes: routed })
      drawn = withPartsBelow(scene, { theory, context, choices })
      return drawn
    },
    get contents() {
      return sceneFor(theory, { ...choices, ...shown, routes: quickRoutes }).scene
    },
  }
}

/** The small picture of a theory in a list: boxes and links, no text. */
export function drawThumbnail(theory: Theory): string {
  const { scene } = sceneFor(theory, { language: undefined, only: null, lens: null, findings: null, routes: routed })
  return writeThumbnail(scene, titleOf(theory))
}

interface Asked {
  readonly language: string | undefined
  readonly only: readonly string[] | null
  readonly lens: PictureLens | null
  /** How much the checks find at a box or link; null: not shown. */
  readonly findings: ((id: Id) => number) | null
  /** Gives each link its way. */
  readonly routes: (map: Theory, layout: MapLayout, sizer: LinkSizer) => ReadonlyMap<Id, Route>
}

const routed: Asked['routes'] = (map, layout, sizer) => routeLinks(map, layout, undefined, sizer)

function sceneFor(whole: Theory, { language, only, lens, findings, routes: routesOn }: Asked) {
  const theory = mapOf(whole, null)
  const words = wordsIn(languageShown(theory.details.title, theory.details.languages, language))
  const layout = placeTheory(theory, boxSizer(theory, measure, words, language))
  const context = { theory, measure, words, language, lens }
  const routes = routesOn(theory, layout, linkSizer(context))
  const plain = buildScene({ ...context, layout, routes })
  const scene = findings === null ? plain : withCheckFlags(plain, findings, measure)
  return { context, scene: only === null ? scene : sceneOf(scene, new Set(only)) }
}

// Lenses and checks are much code, and most figures are drawn without.
async function lensOn(whole: Theory, asked: FigureLens, language: string): Promise<PictureLens | null> {
  const { lensNamed, pictureLensOf } = await import('@throughline/shared/lenses')
  const lens = lensNamed(asked.id)
  if (lens === null) return null
  const { title, languages } = whole.details
  const words = wordsIn(languageShown(title, languages, language))
  const input = { language: words.language === 'cy' ? 'cy' : 'en', changes: asked.changes } as const
  return pictureLensOf(mapOf(whole, null), { lens, input, without: new Set(asked.without) })
}

async function countsOfFindings(whole: Theory): Promise<(id: Id) => number> {
  const { findingsOf } = await import('@throughline/shared/checks')
  const findings = findingsOf(whole)
  return (id) => findings.at(id).length
}

const titleOf = (theory: Theory, language?: string): string =>
  wordsOf(theory.details.title, theory.details.languages, language)
