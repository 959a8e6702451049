/** A language as Word proofs it: English and Welsh are those of Britain unless they say otherwise. */
export function languageOf(language: string): string {
  return language === 'en' || language === 'cy' ? `${language}-GB` : language
}
