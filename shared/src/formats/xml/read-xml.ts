import { SaxesParser } from 'saxes'

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

/** Deeper or longer documents are refused. */
export const XML_LIMITS = { depth: 256, nodes: 2_000_000 } as const

/**
 * Reads XML of others. Nothing is fetched, and no entity is known but the five of XML itself: a document type with
 * declarations of its own is refused. Never throws.
 *
 * @param prefixes the prefix to call each namespace by; whatever the document itself calls it
 */
export function readXml(text: string, prefixes: ReadonlyMap<string, string> = new Map()): ReadXml {
  let trouble: string | null = null
  const stop = (message: string) => {
    trouble ??= message
    throw new Error(trouble)
  }
  const parser = new SaxesParser({ xmlns: true, position: true })
  const stack: Open[] = [{ name: '', attributes: new Map(), children: [] }]
  let nodes = 0
  const count = () => {
    nodes += 1
    if (nodes > XML_LIMITS.nodes) stop(`it has more than ${XML_LIMITS.nodes} elements`)
  }
  const named = (prefix: string, local: string, uri: string) => {
    const known = prefixes.get(uri) ?? (uri === '' || uri === XML_NAMESPACE ? prefix : '')
    return known === '' ? local : `${known}:${local}`
  }
  parser.on('error', (error) => stop(error.message))
  parser.on('doctype', (content) => {
    if (content.includes('[')) stop('it declares entities or elements of its own, which may be harmful')
  })
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    count()
    if (stack.length > XML_LIMITS.depth) stop(`its elements are nested more than ${XML_LIMITS.depth} deep`)
    const own = new Map<string, string>()
    for (const each of Object.values(attributes)) {
      if (each.prefix !== 'xmlns' && each.name !== 'xmlns')
        own.set(named(each.prefix, each.local, each.uri), each.value)
    }
    const element: Open = { name: named(prefix, local, uri), attributes: own, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const addText = (words: string) => {
    if (stack.length < 2) return
    count()
    stack.at(-1)?.children.push(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    return { ok: false, message: trouble ?? (error instanceof Error ? error.message : String(error)) }
  }
  const root = stack[0]?.children.find((child): child is Open => typeof child !== 'string')
  return root === undefined ? { ok: false, message: 'it is empty' } : { ok: true, root }
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
