import { type Id, type Theory, wordsOf } from '../model/index.js'
import { wordsIn } from '../scene/index.js'

/** What a box, group or band is called in a language; what has no label says so. */
export function labelOf({ elements, groups, bands, details }: Theory, id: Id, language: string): string {
  const label = (elements.get(id) ?? groups.get(id) ?? bands.get(id))?.label ?? {}
  return wordsOf(label, details.languages, language) || wordsIn(language).untitled
}
