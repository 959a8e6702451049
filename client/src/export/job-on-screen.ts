import { findingsOf } from '@throughline/shared/checks'
import { wholeOf } from '@throughline/shared/graph'
import type { Id, Theory } from '@throughline/shared/model'
import { buildScene, type Scene, withCheckFlags } from '@throughline/shared/scene'
import type { LivePicture } from '../picture/index.js'
import type { ExportJob, Figure } from './export-job.js'
import type { ExportSettings } from './export-settings.js'

/** What is exported of the map on the screen: the theory, and the figure as it is seen or as it is asked for. */
export function jobOnScreen(
  picture: LivePicture,
  within: Id | null,
  { format, choices, asSeen, flags }: ExportSettings,
): ExportJob {
  const theory = wholeOf(picture.theory())
  return { format, theory, within, figure: figureOf(picture, { choices, asSeen, flags }), choices }
}

function figureOf(picture: LivePicture, { choices, asSeen, flags }: Omit<ExportSettings, 'format'>): Figure {
  const seen = picture.context()
  const { languages } = seen.theory.details
  if (choices.language !== (seen.language ?? languages[0] ?? 'en')) return { scene: null }
  const context = asSeen ? seen : { ...seen, lens: null, light: null }
  const drawn = { layout: picture.layout(), routes: picture.routes() }
  const scene = asSeen ? picture.scene() : buildScene({ ...context, ...drawn })
  const { lens = null, light = null } = context
  return { scene: flags ? flagged(scene, seen.theory, picture) : scene, lens, light }
}

// Flags are for those who work on a theory: a figure has them only where it is asked for them.
function flagged(scene: Scene, theory: Theory, { measure }: LivePicture): Scene {
  const findings = findingsOf(theory)
  return withCheckFlags(scene, (id) => findings.at(id).length, measure)
}
