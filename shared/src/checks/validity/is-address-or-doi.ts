/** A DOI as it is written: bare, or with `doi:` before it. Registrants have four digits or more. */
const DOI = /^(?:doi:\s*)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i
/** With a host that has no white space; what follows is the other server's business. */
const ADDRESS = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i

/** Whether readers can follow it: an address on the web, or a DOI. */
export function isAddressOrDoi(link: string): boolean {
  const written = link.trim()
  return DOI.test(written) || ADDRESS.test(written)
}
