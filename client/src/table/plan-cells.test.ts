import { readCells, writeCells } from '@throughline/shared/formats'
import { aLink, anElement, anIndicator, aTheory, type Theory, type TheoryParts } from '@throughline/shared/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sessionInMemory } from '../session/testing/index.js'
import { TABLE_KINDS, type TableKind } from '../state/index.js'
import { placeCells, wordsIn } from './cell-range.js'
import { cellText } from './cell-text.js'
import { sheets } from './columns/index.js'
import { type Plan, planCells } from './plan-cells.js'
import { putCells } from './put-cells.js'
import type { Column, Row } from './sheet.js'
import { oddTheory } from './testing/odd-theory.js'

/** A table over a theory in memory, into which cells can be pasted as people do. */
function open(kind: TableKind, given: Theory) {
  const session = sessionInMemory(given)
  const sheet = sheets[kind]
  const look = () => ({ theory: session.theory(), language: undefined })
  const view = () => ({ rows: sheet.rows(look()), columns: sheet.columns(look()) })
  const whole = () => ({ top: 0, left: 0, bottom: view().rows.length - 1, right: view().columns.length - 1 })
  const newRow = (n: number): Row => ({ key: `new ${n}`, id: null, given: {} })
  return {
    session,
    look,
    view,
    copy: () => writeCells(wordsIn(look(), view(), whole())),
    text: (row: number, column: string) => {
      const { rows, columns } = view()
      return cellText(look(), rows[row] ?? newRow(0), columns.find(({ id }) => id === column) as Column)
    },
    paste: (text: string, top: number, column = view().columns[0]?.id): Plan => {
      const { rows, columns } = view()
      const left = columns.findIndex(({ id }) => id === column)
      const range = { top, bottom: top, left, right: left }
      const placed = placeCells({ rows, columns }, range, readCells(text, { tabsOnly: true }), newRow)
      const plan = planCells({ sheet, look: look(), columns }, placed.rows)
      if (plan.rows.length > 0) session.run(putCells, { kind, rows: plan.rows, within: null })
      return plan
    },
  }
}

const three: TheoryParts = {
  elements: ['Train tutors', 'Tutor pupils', 'Pupils attain'].map((label, n) =>
    anElement({ id: `e${n}`, type: n === 2 ? 'outcome' : 'activity', label: { en: label }, order: `a${n}` }),
  ),
  links: [aLink({ id: 'l', from: 'e0', to: 'e1' })],
}

describe('pasting', () => {
  test('cells go over what is there and on into new rows, as one step', () => {
    const { session, paste, view } = open('links', aTheory(three))
    const before = session.theory()
    const plan = paste('Train tutors\tis needed for\tTutor pupils\nTutor pupils\tleads to\tPupils attain', 0)
    expect(plan.untaken).toEqual([])
    expect([...session.theory().links.values()].map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['e0', 'requires', 'e1'],
      ['e1', 'leads-to', 'e2'],
    ])
    expect(view().rows).toHaveLength(2)
    session.undo()
    expect([...session.theory().links.values()]).toEqual([...before.links.values()])
  })

  test('what a cell cannot take is told and left out; the rest of its row goes through', () => {
    const { session, paste, text } = open(
      'indicators',
      aTheory({ ...three, indicators: [anIndicator({ id: 'i', label: { en: 'Share' }, on: ['e2'], target: 60 })] }),
    )
    const plan = paste('percent\t40\tsome day\t140\t2027', 0, 'unit')
    expect(plan.untaken.map(({ column }) => column).sort()).toEqual(['baselineDate', 'target'])
    expect(plan.untaken.find(({ column }) => column === 'baselineDate')?.problem).toContain('“some day” is no date')
    expect(session.theory().indicators.get('i')).toMatchObject({
      unit: 'percent',
      baseline: 40,
      target: 60,
      targetDate: '2027',
    })
    expect(text(0, 'target')).toBe('60')
  })

  test('a target date before its baseline date is refused in the cell, whichever of them is written', () => {
    const { paste, session } = open(
      'indicators',
      aTheory({ ...three, indicators: [anIndicator({ id: 'i', on: ['e2'], baselineDate: '2026-09' })] }),
    )
    expect(paste('2025', 0, 'targetDate').untaken[0]?.problem).toContain('before the baseline date')
    expect(session.theory().indicators.get('i')?.targetDate).toBe('')
  })

  test('a new link without both of its ends waits, with all that was given for it', () => {
    const { session, paste } = open('links', aTheory(three))
    const plan = paste('Train tutors\tleads to\tNobody knows this\t\t\tBecause', 1)
    expect(session.theory().links.size).toBe(1)
    expect(plan.waiting).toHaveLength(1)
    expect(plan.waiting[0]?.given).toMatchObject({
      from: 'Train tutors',
      to: 'Nobody knows this',
      'rationale:en': 'Because',
    })
    expect(plan.untaken.map(({ column }) => column)).toEqual(['to'])
  })

  test('the same link is not made twice, also not by two rows of one paste', () => {
    const { session, paste } = open('links', aTheory(three))
    const plan = paste('Tutor pupils\t\tPupils attain\nTutor pupils\t\tPupils attain\nTrain tutors\t\tTutor pupils', 1)
    expect(session.theory().links.size).toBe(2)
    expect(plan.waiting).toHaveLength(2)
    expect(plan.untaken.map(({ problem }) => problem)).toContain(
      'There is a link of this kind between these two already.',
    )
  })

  test('a new box stands where its type belongs; one with a term alone is refused it if it is no outcome', () => {
    const { session, paste } = open('elements', aTheory(three))
    const plan = paste('Read more\tOutcome\tLong\nA room\tInput\tLong', 3)
    const made = [...session.theory().elements.values()].slice(3)
    expect(made.map(({ type, term }) => [type, term])).toEqual([
      ['outcome', 'long'],
      ['input', null],
    ])
    expect(plan.untaken.map(({ problem }) => problem)).toEqual(['Only outcomes have a term. Change the type first.'])
  })

  test('an outcome that nobody measures invites an indicator, and clearing its row makes none', () => {
    const { session, paste, view } = open('indicators', aTheory(three))
    expect(view().rows).toMatchObject([{ id: null, given: { on: 'Pupils attain' } }])
    expect(paste('', 0, 'label:en').rows).toEqual([])
    paste('Reading age', 0, 'label:en')
    expect([...session.theory().indicators.values()]).toMatchObject([{ label: { en: 'Reading age' }, on: ['e2'] }])
  })
})

// Each run opens a document of its own.
describe('any theory and any clipboard', { timeout: 60_000 }, () => {
  test('copying a table and pasting it over itself changes nothing', () => {
    fc.assert(
      fc.property(oddTheory, fc.constantFrom(...TABLE_KINDS), (theory, kind) => {
        const { copy, paste } = open(kind, theory)
        const plan = paste(copy(), 0)
        expect(plan.rows).toEqual([])
        expect(plan.untaken).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('copied records pasted as new rows hold the same in every cell that took its words', () => {
    fc.assert(
      fc.property(
        oddTheory,
        fc.constantFrom('indicators', 'assumptions', 'evidence', 'actors', 'elements'),
        (theory, kind) => {
          const { paste, view, session, look } = open(kind as TableKind, theory)
          const { rows, columns } = view()
          const [first] = rows.filter(({ id }) => id !== null)
          if (first === undefined) return
          const before = new Set(session.theory()[kind as TableKind].keys())
          const line = writeCells([columns.map((column) => cellText(look(), first, column))])
          const plan = paste(line, rows.length)
          const made = [...session.theory()[kind as TableKind].keys()].find((id) => !before.has(id))
          if (made === undefined) return
          const refused = new Set(plan.untaken.map(({ column }) => column))
          for (const column of columns) {
            if (column.read === undefined || refused.has(column.id)) continue
            const old = cellText(look(), first, column)
            // Other white space than single spaces does not come through names and lines.
            const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
            const now = column.text(look(), made)
            if (column.id !== 'type' && column.id !== 'band') expect(plain(now), column.id).toBe(plain(old))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('garbage never throws, and one undo takes all of it back', () => {
    const garbage = fc.array(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('a', '=x', '\u0000', '\ud800', '[a]', '1e999', '-', '9999999'),
        ),
        { minLength: 1, maxLength: 14 },
      ),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(oddTheory, fc.constantFrom(...TABLE_KINDS), garbage, fc.nat(8), (theory, kind, cells, top) => {
        const { paste, session, view } = open(kind, theory)
        const before = session.theory()
        const plan = paste(writeCells(cells), Math.min(top, view().rows.length))
        const after = session.theory()
        expect(after[kind].size).toBe(before[kind].size + plan.rows.filter(({ row }) => row.id === null).length)
        if (plan.rows.length > 0) session.undo()
        for (const each of TABLE_KINDS) expect([...session.theory()[each]], each).toEqual([...before[each]])
      }),
      { numRuns: 60 },
    )
  })
})
