const MAX_LENGTH = 80

/** A file name from a title: what file systems refuse is left out, the letters of all languages stay. */
export function fileName(title: string, extension: string): string {
  const safe = [...title.normalize('NFC').replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${safe === '' ? 'Theory of change' : safe}.${extension}`
}
