import { aGroup, anElement } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { openInMemory } from './testing/editor-in-memory.js'

test('the frame of a group without members is moved by the arrow keys, as one step', () => {
  const editor = openInMemory({
    groups: [aGroup({ id: 'empty', position: [10, 20] }), aGroup({ id: 'full' })],
    elements: [anElement({ id: 'box', type: 'note', group: 'full', position: [400, 400] })],
  })
  editor.select('empty')
  editor.do('move-right')
  editor.do('nudge-up')
  expect(editor.theory().groups.get('empty')?.position).toEqual([18, 19])
  editor.undo()
  expect(editor.theory().groups.get('empty')?.position).toEqual([18, 20])
  editor.select('full')
  editor.do('move-right')
  expect(editor.theory().groups.get('full')?.position).toBeNull()
  expect(editor.theory().elements.get('box')?.position).toEqual([408, 400])
})
