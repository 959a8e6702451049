import type { Id } from '@throughline/shared/model'
import { useMemo } from 'react'
import { type Session, useAboutOthers } from '../../session/index.js'
import type { TableKind } from '../../state/index.js'

export interface PersonInCell {
  readonly name: string
  readonly colour: number
}

/** Who else is in a row. */
export interface PeopleInRow {
  /** Who writes in one of its fields, by the field. */
  readonly writing: ReadonlyMap<string, PersonInCell>
  /** Who has it selected. */
  readonly here: readonly PersonInCell[]
}

/** Where the others are in a table, by the things of its rows. */
export function usePeopleInCells(session: Session, kind: TableKind): ReadonlyMap<Id, PeopleInRow> {
  const people = useAboutOthers(session, (others) =>
    others.map(({ name, colour, editing, selection }) => ({ name, colour, editing, selection })),
  )
  return useMemo(() => {
    const rows = new Map<Id, { writing: Map<string, PersonInCell>; here: PersonInCell[] }>()
    const rowOf = (id: Id) => {
      const row = rows.get(id) ?? { writing: new Map<string, PersonInCell>(), here: [] }
      rows.set(id, row)
      return row
    }
    for (const { name, colour, editing, selection } of people) {
      const [of, id, field] = editing?.split('/') ?? []
      if (of === kind && id !== undefined && field !== undefined) rowOf(id).writing.set(field, { name, colour })
      for (const selected of selection) rowOf(selected).here.push({ name, colour })
    }
    return rows
  }, [people, kind])
}
