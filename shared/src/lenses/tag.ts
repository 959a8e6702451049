import { hueColours, NONE_COLOURS } from './colours.js'
import type { Lens, Names } from './lens.js'
import { letterOf } from './letters.js'
import { LENS_NAMES } from './names.js'

const NONE: Names = { en: 'No tag', cy: 'Dim tag' }

/** The tags that people gave to boxes. */
export const byTag: Lens = {
  id: 'tag',
  name: LENS_NAMES.tag,
  about: { en: 'Which boxes share a tag?', cy: 'Pa flychau sy’n rhannu tag?' },
  tells: 'boxes',
  read(theory, { language }) {
    const elements = [...theory.elements.values()]
    const tags = [...new Set(elements.flatMap((element) => element.tags))].sort()
    const kinds = tags.map((tag, place) => ({
      id: `tag ${tag}`,
      name: tag,
      sign: { text: letterOf(place) },
      colours: hueColours(place),
    }))
    const none = { id: 'none', name: NONE[language], sign: { text: '–' }, colours: NONE_COLOURS, dashed: true }
    const of = elements.map(({ id, tags: own }) => {
      const sorted = [...new Set(own)].sort().map((tag) => `tag ${tag}`)
      return [id, sorted.length === 0 ? ['none'] : sorted] as const
    })
    return { kinds: [...kinds, none], of: new Map(of) }
  },
}
