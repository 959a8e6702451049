import { walkXml, type XmlAllowance, xmlAllowance } from './walk-xml.js'

/** An element of an XML document; text between its children stands among them. */
export interface XmlElement {
  /** `prefix:local`, the prefix being the usual one of its namespace; `local` alone for namespaces nobody named. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** A document's root, or why it cannot be read: a sentence about the place. */
export type ReadXml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly message: string }

/**
 * Reads XML of others as `walkXml` does, and keeps it all. Never throws.
 *
 * @param prefixes the prefix to call each namespace by; whatever the document itself calls it
 * @param allowance what may still be read of the file, where it has several documents
 */
export function readXml(
  text: string,
  prefixes: ReadonlyMap<string, string> = new Map(),
  allowance: XmlAllowance = xmlAllowance(),
): ReadXml {
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [top]
  const message = walkXml(
    text,
    { prefixes, allowance },
    {
      open(name, attributes) {
        const element: Open = { name, attributes, children: [] }
        stack.at(-1)?.children.push(element)
        stack.push(element)
        return undefined
      },
      text(words) {
        stack.at(-1)?.children.push(words)
      },
      close() {
        stack.pop()
      },
    },
  )
  if (message !== null) return { ok: false, message }
  const root = top.children.find((child): child is Open => typeof child !== 'string')
  return root === undefined ? { ok: false, message: 'it is empty' } : { ok: true, root }
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}
