import { withPartsBelow } from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import { placeTheory, routeLinks } from '@throughline/shared/layout'
import {
  boxSizer,
  buildScene,
  linkSizer,
  type PictureContext,
  type Scene,
  sceneFrom,
  sceneOf,
  wordsIn,
} from '@throughline/shared/scene'
import type { ExportJob } from './export-job.js'
import { threadMeasure } from './thread-measure.js'

/** The figure of a job: what the screen shows of it, or drawn anew where the screen shows another language. */
export async function drawnFigure({ theory: whole, within, figure, choices }: ExportJob): Promise<Scene> {
  const { language, only } = choices
  const theory = mapOf(whole, within)
  const words = wordsIn(language)
  const [lens, light] = figure.scene === null ? [null, null] : [figure.lens, figure.light]
  const context: PictureContext = { theory, measure: await threadMeasure(), words, language, lens, light }
  const scene = figure.scene ?? drawn(context)
  const chosen = only === null ? scene : sceneFrom(context, sceneOf(scene, new Set(only)))
  return withPartsBelow(chosen, { theory: whole, context, choices })
}

function drawn(context: PictureContext): Scene {
  const { theory, measure, words, language } = context
  const layout = placeTheory(theory, boxSizer(theory, measure, words, language))
  return buildScene({ ...context, layout, routes: routeLinks(theory, layout, undefined, linkSizer(context)) })
}
