import { strFromU8 } from 'fflate'
import { fromBase64 } from 'lib0/buffer'
import {
  childNamed,
  childrenNamed,
  readXml,
  textIn,
  type XmlAllowance,
  type XmlElement,
  xmlAllowance,
} from '../xml/index.js'
import { type InflateAllowance, inflateRawWithin } from '../zip/index.js'

/** One page of a draw.io file: the element that holds its cells. */
export interface Page {
  readonly name: string
  readonly root: XmlElement
}

/** A page that could not be opened. */
export interface UnreadPage {
  readonly name: string
  /** A sentence's end. */
  readonly why: string
}

/** The pages of a file, or a sentence's end that says why there are none. */
export type ReadPages =
  | { readonly ok: true; readonly pages: readonly Page[]; readonly unread: readonly UnreadPage[] }
  | { readonly ok: false; readonly why: string }

/** What all pages may inflate to. */
const MOST_BYTES = 30_000_000
/** Pages beyond these are not opened. */
const MOST_PAGES = 100

/** What the pages of a file may still need, all together: each may be compressed a thousand times. */
interface Allowance extends InflateAllowance {
  readonly xml: XmlAllowance
}

/** Opens a draw.io file: several pages, compressed or not, or a single drawing without a file round it. */
export function readPages(text: string): ReadPages {
  const read = readXml(text)
  if (!read.ok) return { ok: false, why: read.message }
  const { root } = read
  if (root.name === 'mxGraphModel') return sorted([pageOf('', root)])
  if (root.name !== 'mxfile') return { ok: false, why: `it is called “${root.name.slice(0, 40)}”, not “mxfile”` }
  const allowance: Allowance = { bytes: MOST_BYTES, xml: xmlAllowance() }
  return sorted(
    childrenNamed(root, 'diagram').map((diagram, index) => {
      const name = diagram.attributes.get('name') ?? ''
      if (index >= MOST_PAGES) return { name, why: `there are more than ${MOST_PAGES} pages` }
      return pageOf(name, childNamed(diagram, 'mxGraphModel') ?? inflatedModel(textIn(diagram).trim(), allowance))
    }),
  )
}

function pageOf(name: string, model: XmlElement | { readonly why: string }): Page | UnreadPage {
  if ('why' in model) return { name, why: model.why }
  const root = childNamed(model, 'root')
  return root === undefined ? { name, why: 'a page is empty' } : { name, root }
}

function sorted(found: readonly (Page | UnreadPage)[]): ReadPages {
  const pages = found.filter((page) => 'root' in page)
  const unread = found.filter((page) => 'why' in page)
  if (pages.length === 0) return { ok: false, why: unread.at(-1)?.why ?? 'it has no pages' }
  return { ok: true, pages, unread }
}

/** What draw.io compresses: percent-encoded XML, deflated, as base64. Some programs leave out one of these steps. */
function inflatedModel(packed: string, allowance: Allowance): XmlElement | { readonly why: string } {
  if (packed === '') return { why: 'a page is empty' }
  const xml = packed.startsWith('<') ? packed : unpacked(packed, allowance)
  if (typeof xml !== 'string') return xml
  const read = readXml(decoded(xml), NO_PREFIXES, allowance.xml)
  if (!read.ok) return { why: read.message }
  return read.root.name === 'mxGraphModel' ? read.root : { why: 'a page holds no drawing' }
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map()

function unpacked(packed: string, allowance: Allowance): string | { readonly why: string } {
  if (allowance.bytes < 0) return TOO_LARGE
  const base64 = packed.replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return { why: 'a page is neither XML nor compressed' }
  try {
    const inflated = inflateRawWithin(fromBase64(base64), allowance)
    if (inflated === 'too-large') return TOO_LARGE
    if (inflated === 'damaged') return { why: 'a page is damaged' }
    return strFromU8(inflated)
  } catch {
    // Base64 of a wrong length.
    return { why: 'a page is damaged' }
  }
}

const TOO_LARGE = { why: 'a page is too large when it is unpacked' } as const

function decoded(xml: string): string {
  if (!xml.startsWith('%3C')) return xml
  try {
    return decodeURIComponent(xml)
  } catch {
    // A stray percent sign: what follows as XML says whether anything can be made of it.
    return xml
  }
}
