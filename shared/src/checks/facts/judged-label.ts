import { type Text, wordsOf } from '../../model/index.js'

/**
 * The label that checks of wording judge, trimmed and with white space collapsed: the English one, else the one in the
 * theory's main language; empty where there is none in any language; null where there is one in other languages only.
 * Vocabulary, section 7.
 */
export function judgedLabel(label: Text, languages: readonly string[]): string | null {
  const [main] = languages
  const english = Object.keys(label).filter(isEnglish).sort()
  for (const language of main === undefined ? english : [...english, main]) {
    const words = collapsed(label[language] ?? '')
    if (words !== '') return words
  }
  return collapsed(wordsOf(label, languages)) === '' ? '' : null
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-')
}

function collapsed(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}
