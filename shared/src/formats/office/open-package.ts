import { textOf } from '../utf8.js'
import { OFFICE_NAMESPACES, readXml, type XmlElement } from '../xml/index.js'
import { readZip } from '../zip/index.js'
import { partPath, readRelationships, relationshipsPath } from './parts.js'

/** A part of a package that is longer than this is not read: no slide or document of people is. */
const MAX_PART_BYTES = 20_000_000

/** Another person's package of XML parts, opened to be read. */
export interface OpenPackage {
  /** The root of a part; null where there is none. */
  readonly root: (part: string) => XmlElement | null
  /** The parts that a part refers to, by the ids of its relationships; what lies outside the package is left out. */
  readonly targets: (part: string) => ReadonlyMap<string, Target>
}

/** A part that another part refers to. */
export interface Target {
  readonly part: string
  /** The last word of its kind: `slide`, `notesSlide`. */
  readonly kind: string
}

/** Opens those parts of a package that are wanted. Never throws. */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): OpenPackage | 'damaged' | 'too-large' {
  const read = readZip(bytes, (name) => isWanted(name) || name.endsWith('.rels'))
  if (!read.ok) return read.problem
  const { entries } = read
  if ([...entries.values()].some(({ length }) => length > MAX_PART_BYTES)) return 'too-large'
  const words = (part: string) => textOf(entries.get(part) ?? new Uint8Array())
  return {
    root(part) {
      const text = words(part)
      const xml = text === null ? null : readXml(text, OFFICE_NAMESPACES)
      return xml?.ok ? xml.root : null
    },
    targets(part) {
      const relationships = readRelationships(words(relationshipsPath(part)) ?? '')
      return new Map(
        relationships
          .filter(({ external }) => external !== true)
          .map(({ id, type, target }) => [
            id,
            { part: partPath(part, target), kind: type.slice(type.lastIndexOf('/') + 1) },
          ]),
      )
    },
  }
}
