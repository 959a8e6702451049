/** A heading or a value without what people write in different ways: case, signs, `camelCase`, `snake_case`. */
export function folded(words: string): string {
  return words
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’'`‘]/g, '’')
    .replace(/[^\p{L}\p{N}’#]+/gu, ' ')
    .trim()
}

/** The same without what stands in brackets. */
export const withoutAside = (words: string): string => folded(words.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
