import type { TheoryDocument } from '../document/index.js'
import { aPassage, type Id, newId } from '../model/index.js'

export interface PassageWritten {
  /** Which part of the narrative. */
  readonly about: string
  readonly language: string
  /** What is made from the theory at this moment. */
  readonly basis: string
  /** The new words; not given: the old ones stay, and hold for the theory as it is now. */
  readonly words?: string
}

const LONGEST_ID = 200

/**
 * Puts words of one's own over a part of the narrative in one language, or says that those there still hold; gives the
 * passage's id. Words end where a text is full (MAX_TEXT).
 */
export function writePassage(document: TheoryDocument, { about, language, basis, words }: PassageWritten): Id {
  return document.change(() => {
    const there = passagesAbout(document, about)[0]
    if (there === undefined) {
      // The id tells the part, so that two people who begin at once begin one passage.
      const id = `passage-${about}`.length <= LONGEST_ID ? `passage-${about}` : newId()
      document.create(
        'passages',
        aPassage({ id, about, words: words === undefined ? {} : { [language]: words }, basis: { [language]: basis } }),
      )
      return id
    }
    document.changeThing('passages', there.id, { basis: { ...there.basis, [language]: basis } })
    if (words !== undefined) document.setText({ kind: 'passages', id: there.id, field: 'words', language }, words)
    return there.id
  })
}

/** All passages about a part, the one that stands first. */
export function passagesAbout(document: TheoryDocument, about: string) {
  return document
    .things('passages')
    .filter((passage) => passage.about === about)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
