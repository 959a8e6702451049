import type { Awareness } from 'y-protocols/awareness'
import { myName } from '../state/index.js'
import { freeColour, personFrom } from './person.js'
import type { OwnPresence, Person } from './session.js'

/** The server takes 20 a second; one every 60 ms leaves room for the clock. */
const SEND_EVERY_MS = 60
/** The server takes 4 kB; ids have 21 letters. */
const MOST_SELECTED = 60
const MOST_DRAGGED = 40
/** A path that is presented has ids of its own. */
const MOST_WHILE_PRESENTING = 10

export interface Presence {
  others(): readonly Person[]
  me(): OwnPresence & Pick<Person, 'clientId' | 'colour'>
  show(part: Partial<OwnPresence>): void
  /** The others are known now: takes a colour that none of them has, and lets them see this person. */
  arrive(): void
  stop(): void
}

/** Who else is here, and what this person shows of themselves; sent a few times a second at most. */
export function presenceOver(awareness: Awareness, onChange: () => void): Presence {
  const ownId = awareness.clientID
  let others: readonly Person[] = []
  let own: OwnPresence = {
    name: myName(),
    cursor: null,
    selection: [],
    editing: null,
    dragging: null,
    view: 'map',
    within: null,
    presentation: null,
  }
  let colour = 1
  let arrived = false
  let timer: ReturnType<typeof setTimeout> | null = null
  let lastSent = Number.NEGATIVE_INFINITY

  const send = () => {
    timer = null
    lastSent = performance.now()
    awareness.setLocalState(toState(own, colour))
  }
  const sendSoon = () => {
    if (!arrived || timer !== null) return
    timer = setTimeout(send, Math.max(0, lastSent + SEND_EVERY_MS - performance.now()))
  }
  const read = () => {
    others = [...awareness.getStates()]
      .filter(([clientId]) => clientId !== ownId)
      .flatMap(([clientId, state]) => personFrom(clientId, state) ?? [])
      .sort((a, b) => a.clientId - b.clientId)
    // Of two who chose one colour at the same moment, the one with the higher number chooses again.
    if (arrived && others.some((person) => person.colour === colour && person.clientId < ownId)) {
      const next = freeColour(others.map((person) => person.colour))
      if (next !== colour) {
        colour = next
        sendSoon()
      }
    }
    onChange()
  }
  awareness.on('change', read)

  return {
    others: () => others,
    me: () => ({ ...own, clientId: ownId, colour }),
    show: (part) => {
      own = { ...own, ...part }
      sendSoon()
    },
    arrive: () => {
      if (!arrived) colour = freeColour(others.map((person) => person.colour))
      arrived = true
      send()
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      awareness.off('change', read)
    },
  }
}

function toState(own: OwnPresence, colour: number) {
  const { name, cursor, selection, editing, dragging, view, within, presentation } = own
  return {
    user: { name, colour },
    cursor: cursor === null ? null : { x: Math.round(cursor.x), y: Math.round(cursor.y) },
    selection: selection.slice(0, presentation === null ? MOST_SELECTED : MOST_WHILE_PRESENTING),
    editing,
    dragging: dragging === null ? null : roundedDrag(dragging),
    view,
    within,
    presentation,
  }
}

function roundedDrag(dragging: NonNullable<OwnPresence['dragging']>): Record<string, readonly [number, number]> {
  const few = Object.entries(dragging).slice(0, MOST_DRAGGED)
  return Object.fromEntries(few.map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)] as const]))
}
