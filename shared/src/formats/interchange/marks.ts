import {
  type Band,
  BEARINGS,
  type Bearing,
  ELEMENT_TYPES,
  type Element,
  type ElementType,
  FLOWS,
  type Flow,
  type Group,
  LINK_KINDS,
  type Link,
  type LinkKind,
  NECESSITIES,
  type Necessity,
  PLACEMENTS,
  type Placement,
  SPHERES,
  type Sphere,
  TERMS,
  type Term,
} from '../../model/index.js'
import { withoutControls } from '../markup.js'
import type { Pictured } from './pictured.js'

/**
 * What a thing is, in words: attributes that our writers give where a format has room for them, and that its readers take
 * back. What is not said is not in it.
 */
export type Marks = ReadonlyMap<string, string>

/** Marks of a box, a band, a group or a link all say in `is` which of these they are of. */
export type Marked = 'box' | 'band' | 'group' | 'link' | 'theory'

/** What is said of the whole. */
export const theoryMarks = ({ title, language, flow }: Pictured): Marks =>
  marksOf({ is: 'theory', title, language, flow })

/** @param frames which of the frames it belongs to its marks must name, because where it stands does not say so */
export function elementMarks(element: Element, frames: readonly ('band' | 'group')[] = []): Marks {
  const { id, type, term, bearing, ref, tags } = element
  const [band, group] = (['band', 'group'] as const).map((frame) => (frames.includes(frame) ? element[frame] : null))
  return marksOf({
    is: 'box',
    id,
    type,
    term,
    bearing,
    band: band ?? null,
    group: group ?? null,
    ref,
    tags: listed(tags.map(withoutControls)),
  })
}

/** Places and names are the drawing's own to say. */
export function bandMarks({ id, placement, types, term, sphere, size }: Band): Marks {
  return marksOf({ is: 'band', id, placement, types: types.join(' '), term, sphere, size: size && `${size}` })
}

export const groupMarks = ({ id }: Group): Marks => marksOf({ is: 'group', id })

/** Its ends and its label are the drawing's own to say. */
export function linkMarks({ id, kind, uncertain, necessity }: Link): Marks {
  return marksOf({ is: 'link', id, kind, uncertain: uncertain ? 'yes' : null, necessity })
}

function marksOf(words: Readonly<Record<string, string | number | null>>): Marks {
  return new Map(
    Object.entries(words).flatMap(([name, word]) => (word === null || word === '' ? [] : [[name, `${word}`]])),
  )
}

/** Reads a word that must be one of these; null where it is another or none. */
const oneOf =
  <T extends string>(words: readonly T[]) =>
  (said: string | undefined): T | null =>
    words.find((word) => word === said) ?? null

export const typeSaid: (said: string | undefined) => ElementType | null = oneOf(ELEMENT_TYPES)
export const termSaid: (said: string | undefined) => Term | null = oneOf(TERMS)
export const bearingSaid: (said: string | undefined) => Bearing | null = oneOf(BEARINGS)
export const placementSaid: (said: string | undefined) => Placement | null = oneOf(PLACEMENTS)
export const sphereSaid: (said: string | undefined) => Sphere | null = oneOf(SPHERES)
export const flowSaid: (said: string | undefined) => Flow | null = oneOf(FLOWS)
export const kindSaid: (said: string | undefined) => LinkKind | null = oneOf(LINK_KINDS)
export const necessitySaid: (said: string | undefined) => Necessity | null = oneOf(NECESSITIES)

/** The types that a band's marks list. */
export const typesSaid = (said: string | undefined): ElementType[] =>
  (said ?? '').split(' ').flatMap((word) => typeSaid(word) ?? [])

/** Tags in one line: `reading; Year 6`, or as JSON where a tag would be taken apart by that. */
function listed(tags: readonly string[]): string {
  const plain = tags.every((tag) => tag !== '' && tag === tag.trim() && !/[;[]/.test(tag))
  return plain ? tags.join('; ') : JSON.stringify(tags)
}

/** The tags that `listed` wrote, or that somebody typed. */
export function tagsSaid(said: string | undefined): string[] {
  if (said === undefined) return []
  if (said.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(said)
      if (Array.isArray(list)) return list.filter((tag): tag is string => typeof tag === 'string')
    } catch {
      // Somebody typed a bracket: words like any others.
    }
  }
  return said
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}
