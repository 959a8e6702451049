import { textOf } from '../utf8.js'
import { isUsedUp, OFFICE_NAMESPACES, readXml, type XmlElement, xmlAllowance } from '../xml/index.js'
import { readZip } from '../zip/index.js'
import { partPath, readRelationships, relationshipsPath } from './parts.js'

/** A part of a package that is longer than this is not read: no slide or document of people is. */
const MAX_PART_BYTES = 20_000_000
const MAX_BYTES = 50_000_000

/** Another person's package of XML parts, opened to be read. */
export interface OpenPackage {
  /** The part that all begins with. */
  readonly main: string
  /** The root of a part; null where there is none. */
  readonly root: (part: string) => XmlElement | null
  /** The parts that a part refers to, by the ids of its relationships; what lies outside the package is left out. */
  readonly targets: (part: string) => ReadonlyMap<string, Target>
  /** Whether parts were not read because they are more, all together, than anybody's slides or document. */
  readonly isTooLarge: () => boolean
  /** A sentence about the first part that is no sound XML; null where all that were read are. */
  readonly trouble: () => string | null
}

/** A part that another part refers to. */
export interface Target {
  readonly part: string
  /** The last word of its kind: `slide`, `notesSlide`. */
  readonly kind: string
}

/**
 * Opens those parts of a package that are wanted. Never throws.
 *
 * @param main what programs usually call the part that all begins with; where the package names another, it is that
 */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  main: string,
): OpenPackage | 'damaged' | 'too-large' {
  const zip = readZip(bytes, (name) => isWanted(name) || name.endsWith('.rels'), MAX_BYTES)
  if (!zip.ok) return zip.problem
  const { entries } = zip
  if ([...entries.values()].some(({ length }) => length > MAX_PART_BYTES)) return 'too-large'
  const words = (part: string) => textOf(entries.get(part) ?? new Uint8Array())
  const allowance = xmlAllowance()
  const isTooLarge = () => isUsedUp(allowance)
  const roots = new Map<string, XmlElement | null>()
  let trouble: string | null = null
  const read = (part: string) => {
    const text = isTooLarge() ? null : words(part)
    if (text === null || text === '') return null
    const xml = readXml(text, OFFICE_NAMESPACES, allowance)
    if (xml.ok) return xml.root
    trouble ??= xml.message
    return null
  }
  const targets = (part: string): ReadonlyMap<string, Target> => {
    const relationships = readRelationships(words(relationshipsPath(part)) ?? '')
    return new Map(
      relationships
        .filter(({ external }) => external !== true)
        .map(({ id, type, target }) => [
          id,
          { part: partPath(part, target), kind: type.slice(type.lastIndexOf('/') + 1) },
        ]),
    )
  }
  const named = [...targets('').values()].find(({ kind }) => kind === 'officeDocument')?.part
  return {
    main: named !== undefined && entries.has(named) ? named : main,
    isTooLarge,
    trouble: () => trouble,
    root(part) {
      const known = roots.get(part)
      if (known !== undefined) return known
      const root = read(part)
      roots.set(part, root)
      return root
    },
    targets,
  }
}
