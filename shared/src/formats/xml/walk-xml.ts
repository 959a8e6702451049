import { SaxesParser } from 'saxes'

/** What hears of an XML document while it is read. Names are as in `XmlElement`. */
export interface XmlVisitor {
  /** @returns 'enough': the rest need not be read */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => 'enough' | undefined
  /** Text and CDATA, possibly in several pieces. */
  readonly text: (words: string) => void
  readonly close: (name: string) => void
}

/** How much may still be read of one file: its parts share it, however many they are. */
export interface XmlAllowance {
  /** Elements, attributes and texts: each costs about the same. */
  nodes: number
  characters: number
}

/** Deeper documents are refused, and longer ones where nothing else is said. */
export const XML_LIMITS = { depth: 256, nodes: 600_000, characters: 40_000_000 } as const

/** What a file of people may need. */
export const xmlAllowance = (): XmlAllowance => ({ nodes: XML_LIMITS.nodes, characters: XML_LIMITS.characters })

/** Whether something was not read because the file was too long. */
export const isUsedUp = ({ nodes, characters }: XmlAllowance): boolean => nodes < 0 || characters < 0

/** How XML is to be read. */
export interface XmlReading {
  /** The prefix to call each namespace by, whatever the document itself calls it. */
  readonly prefixes: ReadonlyMap<string, string>
  readonly allowance: XmlAllowance
}

/**
 * Walks through XML of others from beginning to end and keeps nothing. Nothing is fetched, and no entity is known but
 * the five of XML itself: a document type with declarations of its own is refused. Never throws.
 *
 * @returns a sentence about what is wrong; null for nothing
 */
export function walkXml(text: string, { prefixes, allowance }: XmlReading, visitor: XmlVisitor): string | null {
  // Trimmed: the parser takes its time over each blank round the root.
  const trimmed = text.trim()
  if (!trimmed.startsWith('<')) return 'it does not begin with a tag'
  allowance.characters -= trimmed.length
  if (isUsedUp(allowance)) return TOO_LONG
  let trouble: string | null = null
  let isEnough = false
  const stop = (message: string) => {
    trouble ??= message
    throw new Error(trouble)
  }
  const parser = new SaxesParser({ xmlns: true, position: true })
  let depth = 0
  const count = () => {
    allowance.nodes -= 1
    if (isUsedUp(allowance)) stop(TOO_LONG)
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
    let own: Map<string, string> | undefined
    for (const name in attributes) {
      const each = attributes[name]
      if (each === undefined || each.prefix === 'xmlns' || name === 'xmlns') continue
      own ??= new Map()
      own.set(each.uri === '' ? name : named(each.prefix, each.local, each.uri), each.value)
    }
    isEnough = visitor.open(named(prefix, local, uri), own ?? NONE) === 'enough'
    if (isEnough) throw new Error('the rest need not be read')
  })
  parser.on('attribute', count)
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
    parser.write(trimmed).close()
  } catch (error) {
    if (isEnough) return null
    return trouble ?? (error instanceof Error ? error.message : String(error))
  }
  return null
}

const TOO_LONG = 'it has more elements, attributes or text than Throughline reads of a file'
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

const NONE: ReadonlyMap<string, string> = new Map()
