import type { Theory } from '../model/index.js'
import { type PictureContext, type Scene, withKey, withTitleLine } from '../scene/index.js'
import type { ExportChoices } from './exported.js'
import { titleLineOf } from './title-line.js'

/** The figure of an export with what was asked for below it: the key to its signs, and the title line. */
export function withPartsBelow(
  scene: Scene,
  { theory, context, choices }: { theory: Theory; context: PictureContext; choices: ExportChoices },
): Scene {
  const keyed = choices.parts.includes('legend') ? withKey(scene, context) : scene
  return choices.parts.includes('title') ? withTitleLine(keyed, titleLineOf(theory, choices), context.measure) : keyed
}
