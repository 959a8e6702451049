import { tag } from '../markup.js'
import { childrenNamed, OFFICE_NAMESPACES, readXml } from '../xml/index.js'

/** The parts of an Office Open XML package by name without a leading stroke, `[Content_Types].xml` first. */
export type OfficeParts = ReadonlyMap<string, string | Uint8Array>

/** How one part leads to another, or out of the package. */
export interface Relationship {
  readonly id: string
  /** The whole URI of the kind of relationship. */
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** The part that says how a part leads to others. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** A relationships part. */
export function relationships(list: readonly Relationship[]): string {
  const tags = list.map(({ id, type, target, external }) =>
    tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined }),
  )
  return `${XML_HEAD}${tag('Relationships', { xmlns: NAMESPACE }, tags)}`
}

/** What a relationships part says; nothing where it cannot be read. */
export function readRelationships(xml: string): Relationship[] {
  const read = readXml(xml, OFFICE_NAMESPACES)
  if (!read.ok) return []
  return childrenNamed(read.root, 'rel:Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type') ?? '',
    target: attributes.get('Target') ?? '',
    external: attributes.get('TargetMode') === 'External',
  }))
}

/** The part that a target names, seen from the part that refers to it. */
export function partPath(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** What every XML part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
