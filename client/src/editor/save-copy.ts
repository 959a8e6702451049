import { writeJson } from '@throughline/shared/formats'
import { type Theory, wordsOf } from '@throughline/shared/model'
import { t } from '../i18n/index.js'

/** Gives this person the theory as a file, without asking the server. */
export function saveCopy(theory: Theory): void {
  const file = new Blob([writeJson(theory)], { type: 'application/json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName(wordsOf(theory.details.title, theory.details.languages))}.throughline.json`
  link.click()
  URL.revokeObjectURL(address)
}

function fileName(title: string): string {
  const kept = title
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return kept.slice(0, 80) || t('bar.untitled')
}
