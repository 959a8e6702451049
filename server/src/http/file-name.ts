/**
 * The Content-Disposition of a download: the title as a file name, safe on every system, with a plain-letters
 * fallback for old programs (RFC 6266).
 */
export function attachmentNamed(title: string, extension: string): string {
  const name = `${safeName(title)}.${extension}`
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

const LONGEST = 80

function safeName(title: string): string {
  const name = [...title.normalize('NFC')]
    .map((character) => (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/u.test(character) ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    // A leading dot hides a file, a trailing one is lost on Windows.
    .replace(/^[. ]+/, '')
  const short = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
  return short === '' ? 'theory of change' : short
}

// encodeURIComponent leaves some characters that RFC 8187 wants encoded.
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
