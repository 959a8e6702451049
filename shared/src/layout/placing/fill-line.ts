import type { Id } from '../../model/index.js'
import { BOX_AIR } from '../dimensions.js'
import { spacedOnLine } from '../layered/isotonic.js'

/** Something already on the line. */
export interface Span {
  readonly start: number
  readonly size: number
}

/** Something that looks for a place on the line. */
export interface Newcomer {
  readonly id: Id
  readonly size: number
  /** Where its centre would like to be. */
  readonly centre: number
  /** How much it minds standing elsewhere. */
  readonly weight: number
}

interface Slot {
  readonly from: number
  readonly to: number
  room: number
  readonly taken: Newcomer[]
}

/**
 * Puts newcomers between what stands on a line already, each as near to where it would like to be as there is
 * room, moving nothing that stands. Gives their starts; who finds no room is left out.
 */
export function fillLine(
  standing: readonly Span[],
  newcomers: readonly Newcomer[],
  { from = -Infinity, to = Infinity }: { from?: number; to?: number } = {},
): Map<Id, number> {
  const slots = slotsBetween(standing, from, to)
  for (const newcomer of newcomers) {
    const slot = nearestSlot(slots, newcomer)
    if (!slot) continue
    slot.taken.push(newcomer)
    slot.room -= newcomer.size + BOX_AIR
  }
  const starts = new Map<Id, number>()
  for (const slot of slots) {
    const inOrder = slot.taken.sort((a, b) => a.centre - b.centre)
    const centres = spacedOnLine(inOrder, { air: () => BOX_AIR, from: slot.from, to: slot.to })
    inOrder.forEach(({ id, size }, index) => {
      // Whole half pixels: what did not move must not seem to have moved by a rounding error.
      starts.set(id, Math.round(2 * (centres[index] ?? 0) - size) / 2)
    })
  }
  return starts
}

function slotsBetween(standing: readonly Span[], from: number, to: number): Slot[] {
  const slots: Slot[] = []
  let free = from
  for (const span of [...standing].sort((a, b) => a.start - b.start)) {
    const until = span.start - BOX_AIR
    if (until > free) slots.push(slotOf(free, Math.min(until, to)))
    free = Math.max(free, span.start + span.size + BOX_AIR)
  }
  if (free < to) slots.push(slotOf(free, to))
  return slots
}

function slotOf(from: number, to: number): Slot {
  return { from, to, room: to - from + BOX_AIR, taken: [] }
}

function nearestSlot(slots: readonly Slot[], { size, centre }: Newcomer): Slot | null {
  let [nearest, best] = [Infinity, null as Slot | null]
  for (const slot of slots) {
    if (slot.room < size + BOX_AIR) continue
    const apart = Math.max(0, slot.from + size / 2 - centre, centre - (slot.to - size / 2))
    if (apart < nearest) [nearest, best] = [apart, slot]
  }
  return best
}
