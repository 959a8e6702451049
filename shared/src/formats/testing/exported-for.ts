import { mapOf } from '../../graph/index.js'
import { placeTheory, routeLinks } from '../../layout/index.js'
import type { Theory } from '../../model/index.js'
import { bidi, boxSizer, buildScene, linkSizer, type Measure, wordsIn } from '../../scene/index.js'
import { type ExportChoices, type Exported, exportChoices } from '../exported.js'

/** What writers work from, with letters that are all of one width: no fonts are asked. */
export function exportedFor(theory: Theory, chosen: Partial<ExportChoices> = {}): Exported {
  const choices = exportChoices({ language: theory.details.languages[0] ?? 'en', ...chosen })
  const map = mapOf(theory, null)
  const words = wordsIn(choices.language)
  const layout = placeTheory(map, boxSizer(map, measure, words, choices.language))
  const context = { theory: map, measure, words, language: choices.language }
  const routes = routeLinks(map, layout, undefined, linkSizer(context))
  return { theory, choices, scene: buildScene({ ...context, layout, routes }) }
}

const measure: Measure = { bidi, width: (text, font) => [...text].length * font.sizePx * 0.5 }
