/** Words on one line, cut at a space where they are too long. */
export function shortened(words: string, maxLength: number): string {
  const line = words
    .slice(0, maxLength * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= maxLength && words.length <= maxLength * 4) return line
  const cut = line.slice(0, maxLength - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > maxLength / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`
}
