import { writeJson } from '@throughline/shared/formats'
import { type Theory, wordsOf } from '@throughline/shared/model'
import { fileName, saveFile } from '../export/index.js'

/** Gives this person the theory as a file, without asking the server. */
export function saveCopy(theory: Theory): void {
  const file = new Blob([writeJson(theory)], { type: 'application/json' })
  saveFile(file, fileName(wordsOf(theory.details.title, theory.details.languages), 'throughline.json'))
}
