import { aLink, anElement, WHOLE_THEORY } from '@throughline/shared/model'
import { beforeEach, expect, test } from 'vitest'
import { useEditor } from '../state/index.js'
import { type EditorInMemory, openInMemory } from './testing/editor-in-memory.js'

const padlocks = { scale: 'eef-padlocks', value: 0 } as const

let editor: EditorInMemory
beforeEach(() => {
  editor = openInMemory({
    details: { scale: 'eef-padlocks' },
    elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
    links: [aLink({ id: 'ab', from: 'a', to: 'b', rating: padlocks })],
  })
})

test('evidence goes on the one link or box that is selected, opens there, and takes one undo', () => {
  expect(editor.do('add-evidence')).toBe(false)
  editor.select('a', 'b')
  expect(editor.do('add-evidence')).toBe(false)
  editor.select('ab')
  expect(editor.do('add-evidence')).toBe(true)
  const [item] = editor.theory().evidence.values()
  expect(item?.on).toEqual(['ab'])
  const { openRecords, panel, inspectorField, selection } = useEditor.getState()
  expect({ panel, inspectorField }).toEqual({ panel: 'details', inspectorField: `evidence/${item?.id}/label` })
  expect([...openRecords]).toEqual([item?.id])
  expect([...selection]).toEqual(['ab'])
  editor.undo()
  expect(editor.theory().evidence.size).toBe(0)
})

test('an assumption with nothing selected is on the theory as a whole', () => {
  expect(editor.do('add-assumption')).toBe(true)
  expect([...editor.theory().assumptions.values()].map(({ on }) => on)).toEqual([[WHOLE_THEORY]])
})

test('rating a link puts the cursor on its rating; without a scale, on the choice of one', () => {
  editor.select('ab')
  expect(editor.do('rate-link')).toBe(true)
  expect(useEditor.getState().inspectorField).toBe('rating')
  editor = openInMemory({
    elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
    links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
  })
  editor.select('ab')
  editor.do('rate-link')
  expect(useEditor.getState().inspectorField).toBe('scale')
})

test('links on another scale can be shown only where there are some', () => {
  expect(editor.do('ratings-elsewhere')).toBe(false)
  editor = openInMemory({
    details: { scale: 'nesta' },
    elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })),
    links: [aLink({ id: 'ab', from: 'a', to: 'b', rating: padlocks })],
  })
  expect(editor.do('ratings-elsewhere')).toBe(true)
  expect(editor.theory().links.get('ab')?.rating).toEqual(padlocks)
})
