import { strFromU8 } from 'fflate'
import { MODEL_NAMESPACE } from '../model-element.js'
import { partPath, type Relationship, readRelationships, relationshipsPath } from '../office/index.js'

type Given = ReadonlyMap<string, Uint8Array>

/** What a document leads to that belongs to its look and not to its text. */
const KEPT: ReadonlySet<string> = new Set([
  'styles',
  'stylesWithEffects',
  'theme',
  'settings',
  'webSettings',
  'fontTable',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'customXml',
  'glossaryDocument',
])

/**
 * The relationships of the main part that go on.
 *
 * @param usedIds of headers and footers that a section of ours names
 */
export function keptRelationships(given: Given, main: string, usedIds: ReadonlySet<string>): readonly Relationship[] {
  return readRelationships(strFromU8(given.get(relationshipsPath(main)) ?? new Uint8Array())).filter(
    ({ id, type, target, external }) => {
      const kind = type.slice(type.lastIndexOf('/') + 1)
      const part = given.get(partPath(main, target))
      if (!KEPT.has(kind) || external || part === undefined) return false
      if (kind === 'header' || kind === 'footer') return usedIds.has(id)
      // A theory that is in the template already is not the one that is written.
      return kind !== 'customXml' || !strFromU8(part).includes(MODEL_NAMESPACE)
    },
  )
}

/** The parts that these relationships lead to, at any depth, with the relationships of each. */
export function reachedParts(
  given: Given,
  main: string,
  relationships: readonly Relationship[],
): ReadonlyMap<string, Uint8Array> {
  const reached = new Map<string, Uint8Array>()
  const waiting = relationships.map(({ target }) => partPath(main, target))
  if (given.has(CUSTOM_PROPERTIES)) waiting.push(CUSTOM_PROPERTIES)
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const bytes = given.get(part)
    if (bytes === undefined || part === main || reached.has(part)) continue
    reached.set(part, bytes)
    const path = relationshipsPath(part)
    const leads = given.get(path)
    if (leads === undefined) continue
    reached.set(path, leads)
    for (const { target, external } of readRelationships(strFromU8(leads))) {
      if (!external) waiting.push(partPath(part, target))
    }
  }
  return new Map([...reached].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where organisations keep how confidential a document is. */
const CUSTOM_PROPERTIES = 'docProps/custom.xml'
