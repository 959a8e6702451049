import { strFromU8 } from 'fflate'
import { partPath, readRelationships, relationshipsPath } from '../office/index.js'
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  OFFICE_NAMESPACES,
  readXml,
  type XmlElement,
} from '../xml/index.js'

/** The parts of a file of others, and how they lead to each other. */
export class GivenPackage {
  readonly defaults: ReadonlyMap<string, string>
  readonly #parts: ReadonlyMap<string, Uint8Array>
  readonly #types: ReadonlyMap<string, string>

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts
    const types = this.xml('[Content_Types].xml')
    this.#types = new Map(
      childrenNamed(types ?? undefined, 'ct:Override').map(({ attributes }) => [
        (attributes.get('PartName') ?? '').replace(/^\//, ''),
        attributes.get('ContentType') ?? '',
      ]),
    )
    this.defaults = new Map(
      childrenNamed(types ?? undefined, 'ct:Default').map(({ attributes }) => [
        (attributes.get('Extension') ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      ]),
    )
  }

  has(part: string): boolean {
    return this.#parts.has(part)
  }

  text(part: string): string {
    const bytes = this.#parts.get(part)
    return bytes === undefined ? '' : strFromU8(bytes)
  }

  xml(part: string): XmlElement | null {
    const read = readXml(this.text(part), OFFICE_NAMESPACES)
    return read.ok ? read.root : null
  }

  typeOf(part: string): string | null {
    return this.#types.get(part) ?? null
  }

  leadsFrom(part: string, type: string): string[] {
    return readRelationships(this.text(relationshipsPath(part)))
      .filter((lead) => lead.type.endsWith(type) && !lead.external)
      .map(({ target }) => partPath(part, target))
      .filter((target) => this.has(target))
  }

  /** These parts and all that they lead to, with what says so. */
  reachedFrom(starts: readonly string[]): Map<string, Uint8Array> {
    const reached = new Map<string, Uint8Array>()
    const waiting = [...starts]
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const bytes = this.#parts.get(part)
      if (bytes === undefined || reached.has(part)) continue
      reached.set(part, bytes)
      const rels = this.#parts.get(relationshipsPath(part))
      if (rels === undefined) continue
      reached.set(relationshipsPath(part), rels)
      for (const { target, external } of readRelationships(strFromU8(rels))) {
        if (!external) waiting.push(partPath(part, target))
      }
    }
    return reached
  }

  /** What the theme of a master sets text in; empty where it does not say. */
  themeTypeface(master: string): string {
    const [part] = this.leadsFrom(master, '/theme')
    const theme = part === undefined ? null : this.xml(part)
    if (theme === null) return ''
    for (const minor of descendantsNamed(theme, 'a:minorFont')) {
      return childNamed(minor, 'a:latin')?.attributes.get('typeface') ?? ''
    }
    return ''
  }
}
