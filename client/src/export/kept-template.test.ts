import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { keepTemplate, keptTemplate } from './kept-template.js'

const house = { name: 'House style.pptx', bytes: Uint8Array.from([80, 75, 3, 4]) }

test('a template is there again for that theory and that format, and for no other', async () => {
  await keepTemplate('one', 'pptx', house)
  expect(await keptTemplate('one', 'pptx')).toEqual(house)
  expect(await keptTemplate('one', 'docx')).toBeNull()
  expect(await keptTemplate('two', 'pptx')).toBeNull()
})

test('another takes its place, and one that is taken away is gone', async () => {
  await keepTemplate('three', 'docx', house)
  await keepTemplate('three', 'docx', { ...house, name: 'New style.docx' })
  expect((await keptTemplate('three', 'docx'))?.name).toBe('New style.docx')
  await keepTemplate('three', 'docx', null)
  expect(await keptTemplate('three', 'docx')).toBeNull()
})
