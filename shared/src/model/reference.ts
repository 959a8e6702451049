/** A DOI as it is written: bare, with `doi:` before it, or as an address. Registrants have four digits or more. */
const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i
/** With a host, without a name and password; what follows the host is the other server's business. */
const ADDRESS = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i

/**
 * Where a reference leads: the web address that was written, or the address of the DOI; null for what is neither.
 * Only `http:` and `https:` come out of this, so the answer is safe to open.
 */
export function referenceAddress(link: string): string | null {
  const written = link.trim()
  const doi = DOI.exec(written)?.[1]
  if (doi !== undefined) return `https://doi.org/${doi.split('/').map(unescaped).map(encodeURIComponent).join('/')}`
  return ADDRESS.test(written) ? written : null
}

// Copied from an address bar, a DOI comes with its odd letters escaped already.
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The year that is written, from 1000 to `latest`; null for anything else. */
export function readYear(written: string, latest: number): number | null {
  if (!/^\d{4}$/.test(written.trim())) return null
  const year = Number(written)
  return year >= 1000 && year <= latest ? year : null
}
