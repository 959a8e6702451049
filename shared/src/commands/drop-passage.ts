import type { TheoryDocument } from '../document/index.js'
import { passagesAbout } from './write-passage.js'

export interface PassageDropped {
  readonly about: string
  readonly language: string
}

/** Takes one's own words off a part of the narrative in one language: what is made from the theory shows again. */
export function dropPassage(document: TheoryDocument, { about, language }: PassageDropped): void {
  document.change(() => {
    for (const { id, words, basis } of passagesAbout(document, about)) {
      const others = Object.entries(words).filter(([each, said]) => each !== language && said !== '')
      if (others.length === 0) {
        document.remove('passages', id)
        continue
      }
      document.setText({ kind: 'passages', id, field: 'words', language }, '')
      const { [language]: _, ...rest } = basis
      document.changeThing('passages', id, { basis: rest })
    }
  })
}
