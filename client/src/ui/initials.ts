/** One or two letters for a face: of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const first = letterOf(words[0])
  return words.length < 2 ? first : first + letterOf(words.at(-1))
}

function letterOf(word = ''): string {
  return (/[\p{L}\p{N}]/u.exec(word)?.[0] ?? '').toLocaleUpperCase()
}
