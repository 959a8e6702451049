import { strFromU8 } from 'fflate'
import { partPath, XML_HEAD } from '../office/index.js'
import { bulletsXml } from './bullets.js'
import type { DocumentBase } from './document-base.js'
import { OFFICE_RELATIONSHIPS, WORD_NAMESPACE, WORD_TYPES } from './word-namespaces.js'

type Unstyled = Omit<DocumentBase, 'styles' | 'textStyle'>

/** A document with a list with bullets, and the number of that list. */
export function withBullets(base: Unstyled, style: string): { readonly base: Unstyled; readonly numbering: number } {
  const found = base.relationships.find(({ type }) => type.endsWith('/numbering'))
  if (found === undefined) return { base: withNumberingPart(base, style), numbering: 1 }
  const path = partPath(base.main, found.target)
  const part = base.parts.get(path) ?? ''
  const xml = typeof part === 'string' ? part : strFromU8(part)
  const numbering = 1 + highest(xml, /\bnumId="(\d+)"/g)
  const [definition, list] = bulletsXml({ definition: 1 + highest(xml, /\babstractNumId="(\d+)"/g), numbering, style })
  return { base: { ...base, parts: new Map([...base.parts, [path, inserted(xml, definition, list)]]) }, numbering }
}

function withNumberingPart(base: Unstyled, style: string): Unstyled {
  const target = 'throughline-numbering.xml'
  const path = partPath(base.main, target)
  const lists = bulletsXml({ definition: 0, numbering: 1, style }).join('')
  return {
    ...base,
    relationships: [
      ...base.relationships,
      { id: 'rIdThroughlineNumbering', type: `${OFFICE_RELATIONSHIPS}/numbering`, target },
    ],
    parts: new Map([
      ...base.parts,
      [path, `${XML_HEAD}<w:numbering xmlns:w="${WORD_NAMESPACE}">${lists}</w:numbering>`],
    ]),
    types: new Map([...base.types, [path, `${WORD_TYPES}.numbering+xml`]]),
  }
}

/** Definitions stand before all lists, lists before the end. */
function inserted(xml: string, definition: string, list: string): string {
  const first = /<w:num[ >]/.exec(xml)?.index
  const end = /<w:numIdMacAtCleanup\b|<\/w:numbering\s*>/.exec(xml)?.index
  if (end === undefined) return xml.replace(/\/>\s*$/, `>${definition}${list}</w:numbering>`)
  const at = first ?? end
  return xml.slice(0, at) + definition + xml.slice(at, end) + list + xml.slice(end)
}

function highest(xml: string, pattern: RegExp): number {
  let most = 0
  for (const { 1: number } of xml.matchAll(pattern)) most = Math.max(most, Number(number))
  return Math.min(most, 2_000_000_000)
}
