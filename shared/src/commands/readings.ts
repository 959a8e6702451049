import type { TheoryDocument } from '../document/index.js'
import { type Id, newId, type Reading } from '../model/index.js'

export type ReadingFields = Omit<Reading, 'id'>

/** Adds measurements to an indicator, as one step, and gives their ids: none where the indicator is gone. */
export function addReadings(
  document: TheoryDocument,
  { indicator: id, readings }: { readonly indicator: Id; readonly readings: readonly ReadingFields[] },
): readonly Id[] {
  const indicator = document.thing('indicators', id)
  if (indicator === undefined || readings.length === 0) return []
  const added = readings.map(({ date, value, note }): Reading => ({ id: newId(), date, value, note }))
  document.changeThing('indicators', id, { readings: [...indicator.readings, ...added] })
  return added.map((reading) => reading.id)
}

export interface ReadingChange {
  readonly indicator: Id
  readonly reading: Id
  readonly fields: Partial<ReadingFields>
}

/** Changes one measurement; nothing happens where it is gone. */
export function changeReading(document: TheoryDocument, { indicator: id, reading, fields }: ReadingChange): void {
  const indicator = document.thing('indicators', id)
  if (indicator === undefined) return
  const readings = indicator.readings.map((each) => (each.id === reading ? { ...each, ...fields } : each))
  document.changeThing('indicators', id, { readings })
}

/** Takes measurements away; what is gone is left out. */
export function removeReadings(
  document: TheoryDocument,
  { indicator: id, readings }: { readonly indicator: Id; readonly readings: readonly Id[] },
): void {
  const indicator = document.thing('indicators', id)
  if (indicator === undefined) return
  const left = indicator.readings.filter((each) => !readings.includes(each.id))
  document.changeThing('indicators', id, { readings: left })
}
