import type * as Y from 'yjs'
import * as z from 'zod/mini'
import { detailsSchema, MAX_TEXT, THING_KINDS } from '../model/index.js'
import { hasText, thingSchemas } from './fields.js'
import { isJson } from './is-json.js'
import type { FieldPlace } from './met-fields.js'
import { isLanguage, textKey } from './texts.js'
import type { StoredMap } from './thing.js'

/** What one of two people made of a field, as it can be told. */
export interface MeetingSide {
  /** The Yjs client that wrote it; null where nobody can tell. */
  readonly client: number | null
  readonly name: string | null
  /** Milliseconds since 1970, by their clock. */
  readonly at: number | null
  readonly value: unknown
}

/** Two edits to one field that met: kept in the document, so that both people see the same. */
export interface Meeting {
  readonly id: string
  readonly place: FieldPlace
  readonly was: unknown
  /** What stood there when it was found: of values one of the two, of words both together. */
  readonly now: unknown
  readonly sides: readonly [MeetingSide, MeetingSide]
  /** Who has seen it, side by side. */
  readonly seen: readonly [boolean, boolean]
}

/** More than this are not read: nobody goes through them, and anybody may have written them. */
const MOST_MEETINGS = 200

/** The root map they are kept in: the latest of each field. Other programs leave it alone. */
export const meetingsIn = (doc: Y.Doc): StoredMap => doc.getMap('meetings')

/** All meetings, in the order of their fields' names. What makes no sense is left out. */
export function readMeetings(doc: Y.Doc): readonly Meeting[] {
  const map = meetingsIn(doc)
  const keys = [...map.keys()].filter((key) => !key.startsWith(SEEN)).sort()
  return keys.slice(0, MOST_MEETINGS).flatMap((key) => {
    const kept = meetingAt(map, key)
    return kept === null ? [] : [kept]
  })
}

/** Keeps a meeting, in place of an earlier one of the same field. */
export function keepMeeting(doc: Y.Doc, { id, place, was, now, sides }: Omit<Meeting, 'seen'>): void {
  doc.transact(() => meetingsIn(doc).set(keyOf(place), { id, place, was, now, sides }))
}

/** Says who has seen it; once both have, it is not kept any longer. */
export function markSeen(doc: Y.Doc, { id, place, seen }: Meeting, sides: readonly (0 | 1)[]): void {
  const map = meetingsIn(doc)
  const key = keyOf(place)
  const isDone = ([0, 1] as const).every((side) => seen[side] || sides.includes(side))
  doc.transact(() => {
    if (isDone) for (const gone of [key, seenKey(key, 0), seenKey(key, 1)]) map.delete(gone)
    else for (const side of sides) map.set(seenKey(key, side), id)
  })
}

function meetingAt(map: StoredMap, key: string): Meeting | null {
  const stored = map.get(key)
  const parsed = isJson(stored) ? meetingSchema.safeParse(stored) : null
  if (!parsed?.success) return null
  const { id, place, was, now, sides } = parsed.data
  const values = [was, now, ...sides.map(({ value }) => value)]
  if (keyOf(place) !== key || !values.every((value) => canBe(place, value))) return null
  const seen = ([0, 1] as const).map((side) => map.get(seenKey(key, side)) === id) as [boolean, boolean]
  return { id, place, was, now, sides, seen }
}

function canBe({ kind, field, language }: FieldPlace, value: unknown): boolean {
  if (language !== null) {
    return hasText(kind, field) && isLanguage(language) && typeof value === 'string' && value.length <= MAX_TEXT
  }
  const shape: Readonly<Record<string, z.ZodMiniType>> =
    kind === 'details' ? detailsSchema.shape : thingSchemas[kind].shape
  return (
    !hasText(kind, field) && (Object.hasOwn(shape, field) ? shape[field]?.safeParse(value).success === true : false)
  )
}

const keyOf = ({ kind, id, field, language }: FieldPlace): string =>
  `${kind}/${id}/${language === null ? field : textKey(field, language)}`

const SEEN = 'seen '
const seenKey = (key: string, side: 0 | 1): string => `${SEEN}${side} ${key}`

const sideSchema = z.object({
  client: z.nullable(z.number()),
  name: z.nullable(z.string().check(z.maxLength(200))),
  at: z.nullable(z.number()),
  value: z.unknown(),
})

const meetingSchema = z.object({
  id: z.string().check(z.maxLength(100)),
  place: z.object({
    kind: z.enum([...THING_KINDS, 'details']),
    id: z.string(),
    field: z.string(),
    language: z.nullable(z.string()),
  }),
  was: z.unknown(),
  now: z.unknown(),
  sides: z.tuple([sideSchema, sideSchema]),
})
