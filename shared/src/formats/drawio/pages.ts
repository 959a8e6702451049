import { strFromU8 } from 'fflate'
import { fromBase64 } from 'lib0/buffer'
import { childNamed, childrenNamed, readXml, textIn, type XmlElement } from '../xml/index.js'
import { inflateRawWithin } from '../zip/index.js'

/** One page of a draw.io file: the element that holds its cells. */
export interface Page {
  readonly name: string
  readonly root: XmlElement
}

/** The pages of a file, or a sentence's end that says why there are none. */
export type ReadPages =
  | { readonly ok: true; readonly pages: readonly Page[] }
  | { readonly ok: false; readonly why: string }

/** A page that would be longer than this is not inflated. */
const MOST_PAGE_BYTES = 50_000_000
/** Pages beyond these are not opened: each may be compressed a thousand times. */
const MOST_PAGES = 100

/** Opens a draw.io file: several pages, compressed or not, or a single drawing without a file round it. */
export function readPages(text: string): ReadPages {
  const read = readXml(text)
  if (!read.ok) return { ok: false, why: read.message }
  const { root } = read
  if (root.name === 'mxGraphModel') return pagesOf([{ name: '', model: root }])
  if (root.name !== 'mxfile') return { ok: false, why: `it is called “${root.name.slice(0, 40)}”, not “mxfile”` }
  const pages: { name: string; model: XmlElement | string }[] = []
  let left = MOST_PAGE_BYTES
  for (const diagram of childrenNamed(root, 'diagram').slice(0, MOST_PAGES)) {
    const name = diagram.attributes.get('name') ?? ''
    const plain = childNamed(diagram, 'mxGraphModel')
    const inflated = plain === undefined ? inflatedModel(textIn(diagram).trim(), left) : { model: plain, bytes: 0 }
    left -= inflated.bytes
    pages.push({ name, model: inflated.model })
  }
  return pagesOf(pages)
}

function pagesOf(found: readonly { readonly name: string; readonly model: XmlElement | string }[]): ReadPages {
  const pages: Page[] = []
  let why = 'it has no pages'
  for (const { name, model } of found) {
    const root = typeof model === 'string' ? undefined : childNamed(model, 'root')
    if (root !== undefined) pages.push({ name, root })
    else why = typeof model === 'string' ? model : 'a page is empty'
  }
  return pages.length === 0 ? { ok: false, why } : { ok: true, pages }
}

/** What draw.io compresses: percent-encoded XML, deflated, as base64. Some programs leave out one of these steps. */
function inflatedModel(packed: string, left: number): { model: XmlElement | string; bytes: number } {
  if (packed === '') return { model: 'a page is empty', bytes: 0 }
  const xml = packed.startsWith('<') ? packed : unpacked(packed, left)
  if (typeof xml !== 'string') return { model: xml.why, bytes: 0 }
  const read = readXml(decoded(xml))
  if (!read.ok) return { model: read.message, bytes: xml.length }
  return { model: read.root.name === 'mxGraphModel' ? read.root : 'a page holds no drawing', bytes: xml.length }
}

function unpacked(packed: string, left: number): string | { readonly why: string } {
  const base64 = packed.replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return { why: 'a page is neither XML nor compressed' }
  try {
    const inflated = inflateRawWithin(fromBase64(base64), left)
    if (inflated === 'too-large') return { why: 'a page is too large when it is unpacked' }
    if (inflated === 'damaged') return { why: 'a page is damaged' }
    return strFromU8(inflated)
  } catch {
    // Base64 of a wrong length.
    return { why: 'a page is damaged' }
  }
}

function decoded(xml: string): string {
  if (!xml.startsWith('%3C')) return xml
  try {
    return decodeURIComponent(xml)
  } catch {
    // A stray percent sign: what follows as XML says whether anything can be made of it.
    return xml
  }
}
