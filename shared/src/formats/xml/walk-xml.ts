import { SaxesParser } from 'saxes'

/** What hears of an XML document while it is read. Names are as in `XmlElement`. */
export interface XmlVisitor {
  /** @returns 'enough': the rest need not be read */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => 'enough' | undefined
  /** Text and CDATA, possibly in several pieces. */
  readonly text: (words: string) => void
  readonly close: (name: string) => void
}

/** Deeper or longer documents are refused. */
export const XML_LIMITS = { depth: 256, nodes: 2_000_000 } as const

/**
 * Walks through XML of others from beginning to end and keeps nothing. Nothing is fetched, and no entity is known but
 * the five of XML itself: a document type with declarations of its own is refused. Never throws.
 *
 * @param prefixes the prefix to call each namespace by, whatever the document itself calls it
 * @returns a sentence about what is wrong; null for nothing
 */
export function walkXml(text: string, prefixes: ReadonlyMap<string, string>, visitor: XmlVisitor): string | null {
  let trouble: string | null = null
  let isEnough = false
  const stop = (message: string) => {
    trouble ??= message
    throw new Error(trouble)
  }
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
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
    depth += 1
    if (depth > XML_LIMITS.depth) stop(`its elements are nested more than ${XML_LIMITS.depth} deep`)
    const own = new Map<string, string>()
    for (const each of Object.values(attributes)) {
      if (each.prefix !== 'xmlns' && each.name !== 'xmlns')
        own.set(named(each.prefix, each.local, each.uri), each.value)
    }
    isEnough = visitor.open(named(prefix, local, uri), own) === 'enough'
    if (isEnough) throw new Error('the rest need not be read')
  })
  parser.on('closetag', ({ prefix, local, uri }) => {
    depth -= 1
    visitor.close(named(prefix, local, uri))
  })
  const addText = (words: string) => {
    if (depth === 0) return
    count()
    visitor.text(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    if (isEnough) return null
    return trouble ?? (error instanceof Error ? error.message : String(error))
  }
  return null
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
