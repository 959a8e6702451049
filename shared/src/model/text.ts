/**
 * Words people wrote, by language: `{ en: 'Pupils read more', cy: '...' }`. Keys are BCP 47 tags;
 * `mul` and `und` stand for text whose language nobody gave.
 */
export type Text = Readonly<Record<string, string>>

export const NO_TEXT: Text = Object.freeze({})

/**
 * The language in which a text is shown: the wanted one where there are words in it, else the
 * theory's main language, else the first that has words. British English stands for English, and the other way round.
 *
 * @param languages the theory's languages, main one first
 */
export function languageShown(text: Text, languages: readonly string[], wanted?: string): string {
  const candidates = wanted === undefined ? languages : [wanted, ...languages]
  for (const language of candidates) {
    if (hasWords(text, language)) return language
    const kin = Object.keys(text)
      .sort()
      .find((other) => base(other) === base(language) && hasWords(text, other))
    if (kin !== undefined) return kin
  }
  for (const language of Object.keys(text).sort()) if (hasWords(text, language)) return language
  return (
    candidates.find((language) => Object.hasOwn(text, language)) ?? Object.keys(text).sort()[0] ?? languages[0] ?? 'en'
  )
}

/** The words shown for a text; empty where there are none. */
export function wordsOf(text: Text, languages: readonly string[], wanted?: string): string {
  return text[languageShown(text, languages, wanted)] ?? ''
}

function base(language: string): string {
  return language.split('-', 1)[0] ?? language
}

function hasWords(text: Text, language: string): boolean {
  return Object.hasOwn(text, language) && text[language] !== ''
}
