import bidiFactory from 'bidi-js'
import type { Bidi } from '../scene.js'

/** Unicode's rules, with tables of all letters: large, so that a page fetches them with the first text that needs them. */
export const bidi: Bidi = {
  levelsOf: (line, direction) => rules().getEmbeddingLevels(line, direction).levels,
  mirrored(text) {
    const { getMirroredCharacter } = rules()
    return [...text].map((character) => getMirroredCharacter(character) ?? character).join('')
  },
}

let made: ReturnType<typeof bidiFactory> | undefined

function rules(): ReturnType<typeof bidiFactory> {
  made ??= bidiFactory()
  return made
}
