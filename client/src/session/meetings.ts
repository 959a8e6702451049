import {
  type FieldPlace,
  keepMeeting,
  type Meeting,
  type MeetingSide,
  type MetField,
  markSeen,
  metAcross,
  metFields,
  readMeetings,
  TheoryDocument,
  type WorkAcross,
  type WorkApart,
} from '@throughline/shared/document'
import type * as Y from 'yjs'
import { ownClients, rememberClient } from './own-clients.js'
import type { Person } from './session.js'

/** A meeting of this person's edit with another's. */
export interface OwnMeeting extends Meeting {
  /** Which of the sides is this person's. */
  readonly mine: 0 | 1
}

export interface MeetingsParts {
  readonly doc: Y.Doc
  readonly me: () => string
  readonly others: () => readonly Person[]
  readonly mayEdit: () => boolean
  /** When this person last changed a thing in this visit, milliseconds since 1970. */
  readonly changedAt: (id: string) => number | null
}

/** The meetings that this person has not seen yet. Says what only this browser knows of its side. */
export function ownMeetings(parts: MeetingsParts): readonly OwnMeeting[] {
  if (!parts.mayEdit()) return []
  const own = ownClients()
  const isOwn = ({ client }: MeetingSide) => client !== null && own.has(client)
  return readMeetings(parts.doc).flatMap((meeting) => {
    const [first, second] = meeting.sides.map(isOwn)
    if (first === second) return []
    const mine = first ? 0 : 1
    if (meeting.seen[mine]) return []
    if (meeting.sides[mine].at === null) queueMicrotask(() => tellMine(meeting, mine, parts))
    return [{ ...meeting, mine }]
  })
}

/** Finds the fields that two people changed apart, and keeps them in the document. */
export function keepMet(work: WorkApart, parts: MeetingsParts): void {
  keepFound(metFields(work), parts)
}

/** The same where the document was made anew meanwhile: into its present epoch, which has this person's work already. */
export function keepMetAcross(work: WorkAcross, parts: MeetingsParts): void {
  keepFound(metAcross(work), parts)
}

function keepFound(found: readonly MetField[], parts: MeetingsParts): void {
  const { doc, me, others, changedAt } = parts
  if (!parts.mayEdit()) return
  const own = ownClients()
  const kept = readMeetings(doc)
  const document = new TheoryDocument(doc)
  for (const met of found) {
    const isMineToo = met.writers.length > 0 && met.writers.every((writer) => own.has(writer))
    // Another window of this person, or what the other side has found already.
    if (isMineToo || kept.some((meeting) => isSameMeeting(meeting, met))) continue
    // Who only took letters away has left no trace.
    const [onlyOther, ...rest] = others()
    const client =
      met.writers.findLast((writer) => !own.has(writer)) ?? (rest.length === 0 ? onlyOther?.clientId : null) ?? null
    const { place, was, mine, theirs } = met
    const other = others().find(({ clientId }) => clientId === client)
    const sides = [
      { client: doc.clientID, name: me(), at: changedAt(thingOf(place)), value: mine },
      { client, name: other?.name ?? null, at: null, value: theirs },
    ] as const
    // Nobody there who knows when they wrote: what came last stands.
    if (isName(place) && other === undefined) document.changeField(place, mine)
    // The edit may be of an earlier visit.
    rememberClient(doc.clientID)
    keepMeeting(doc, { id: crypto.randomUUID(), place, was, now: document.field(place), sides })
  }
}

export function seeMeeting(meeting: Meeting, { doc }: Pick<MeetingsParts, 'doc'>): void {
  const own = ownClients()
  const sides = ([0, 1] as const).filter((side) => own.has(meeting.sides[side].client ?? -1))
  markSeen(doc, meeting, sides)
}

const thingOf = ({ kind, id }: FieldPlace): string => (kind === 'details' ? kind : id)

function isSameMeeting({ place, was, sides }: Meeting, met: MetField): boolean {
  const said = (values: readonly unknown[]) => JSON.stringify(values)
  return (
    said([place, was]) === said([met.place, met.was]) &&
    said(sides.map(({ value }) => value).reverse()) === said([met.mine, met.theirs])
  )
}

/**
 * Adds who this is and when they changed it, which whoever found the meeting could not know. Then it is known which was the
 * later: where nobody has touched it since, that one stands.
 */
function tellMine(meeting: Meeting, mine: 0 | 1, { doc, me, changedAt }: MeetingsParts): void {
  const { place, sides } = meeting
  const at = changedAt(thingOf(place))
  if (at === null || readMeetings(doc).every(({ id }) => id !== meeting.id)) return
  const told = { ...sides[mine], name: me(), at }
  const [first, second] = mine === 0 ? [told, sides[1]] : [sides[0], told]
  keepMeeting(doc, { ...meeting, sides: [first, second] })
  if (first.at === null || second.at === null || (place.language !== null && !isName(place))) return
  const document = new TheoryDocument(doc)
  const isUntouched = JSON.stringify(document.field(place)) === JSON.stringify(meeting.now)
  if (isUntouched) document.changeField(place, first.at > second.at ? first.value : second.value)
}

/** Two names woven into each other are none; longer texts keep what both wrote. */
const isName = ({ field }: FieldPlace): boolean => field === 'label' || field === 'title'
