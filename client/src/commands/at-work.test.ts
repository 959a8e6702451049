import { aBand, aGroup, aLink, anElement, inOrder, type TheoryParts } from '@throughline/shared/model'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { setEditor } from '../state/index.js'
import { copied, pasted } from './index.js'
import { type EditorInMemory, openInMemory } from './testing/editor-in-memory.js'

// Node has no frames and no keyboard: bringing a new box into view and keeping letters for it is the browser's part.
vi.stubGlobal('requestAnimationFrame', () => 0)
vi.stubGlobal('document', new EventTarget())
// Letters are kept for a second, which would end after this file and its document.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const chain: TheoryParts = {
  bands: [
    aBand({ id: 'activities', order: 'a0', types: ['activity'] }),
    aBand({ id: 'outcomes', order: 'a1', types: ['outcome'], term: 'short' }),
    aBand({ id: 'impacts', order: 'a2', types: ['impact'] }),
  ],
  elements: [
    anElement({ id: 'train', type: 'activity', band: 'activities', position: [0, 0], label: { en: 'Train tutors' } }),
    anElement({ id: 'plan', type: 'activity', band: 'activities', position: [0, 200], label: { en: 'Plan' } }),
    anElement({
      id: 'gain',
      type: 'outcome',
      term: 'short',
      band: 'outcomes',
      position: [0, 0],
      label: { en: 'Gain' },
    }),
  ],
  links: [aLink({ id: 'l1', from: 'train', to: 'gain' })],
}

let editor: EditorInMemory
beforeEach(() => {
  editor = openInMemory(chain)
})

const element = (id: string) => editor.theory().elements.get(id)

describe('growing', () => {
  test('makes the next box, linked, in the next band, and takes one undo', () => {
    editor.select('gain')
    expect(editor.do('grow-next')).toBe(true)
    const [id = ''] = editor.selected()
    expect(element(id)).toMatchObject({ band: 'impacts', type: 'impact' })
    expect([...editor.theory().links.values()]).toContainEqual(expect.objectContaining({ from: 'gain', to: id }))
    editor.undo()
    expect(editor.theory().elements.size).toBe(3)
    expect(editor.theory().links.size).toBe(1)
  })
})

describe('adding', () => {
  test('puts a box where its type belongs', () => {
    editor.do('add-outcome')
    const [id = ''] = editor.selected()
    expect(element(id)).toMatchObject({ band: 'outcomes', term: 'short' })
  })

  test('keeps the place that was found for a new box, and one undo takes back both', () => {
    const before = editor.theory().elements.size
    editor.do('add-outcome')
    const [id = ''] = editor.selected()
    expect(element(id)?.position).toEqual([expect.any(Number), expect.any(Number)])
    editor.undo()
    expect(editor.theory().elements.size).toBe(before)
  })

  test('puts a box that belongs nowhere into the middle of the view', () => {
    editor.do('add-risk')
    const [id = ''] = editor.selected()
    expect(element(id)).toMatchObject({ band: null, position: [expect.any(Number), expect.any(Number)] })
  })
})

describe('moving by keyboard', () => {
  test('along its column by steps, with Shift by single pixels', () => {
    editor.select('plan')
    editor.do('move-down')
    expect(element('plan')?.position?.[1]).toBe(208)
    editor.do('nudge-up')
    expect(element('plan')?.position?.[1]).toBe(207)
  })

  test('across its column into the next one, and no further than the last', () => {
    editor.select('plan')
    for (const band of ['outcomes', 'impacts', 'impacts']) {
      editor.do('move-right')
      expect(element('plan')?.band).toBe(band)
    }
    editor.do('move-to-band-before')
    expect(element('plan')?.band).toBe('outcomes')
  })
})

describe('in a list, where things have an order and no places', () => {
  const read = (band: string) =>
    inOrder([...editor.theory().elements.values()].filter((one) => one.band === band)).map(({ id }) => id)

  beforeEach(() => {
    editor = openInMemory({
      ...chain,
      elements: ['a', 'b', 'c', 'd'].map((id, n) =>
        anElement({ id, type: 'activity', band: 'activities', order: `a${n}`, position: [0, n * 100] }),
      ),
      links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
    })
    setEditor({ view: 'outline' })
  })

  test('up and down change the order in the band, several together, and leave the map as it is', () => {
    editor.select('c')
    editor.do('move-up')
    expect(read('activities')).toEqual(['a', 'c', 'b', 'd'])
    editor.select('a', 'b')
    editor.do('move-down')
    expect(read('activities')).toEqual(['c', 'd', 'a', 'b'])
    editor.do('move-down')
    expect(read('activities')).toEqual(['c', 'd', 'a', 'b'])
    expect(element('c')?.position).toEqual([0, 200])
    editor.undo()
    expect(read('activities')).toEqual(['a', 'c', 'b', 'd'])
  })

  test('left and right go to the bands beside it, and there are no pixels to nudge by', () => {
    editor.select('a')
    editor.do('move-right')
    expect(element('a')?.band).toBe('outcomes')
    editor.do('move-left')
    expect(element('a')?.band).toBe('activities')
    expect(editor.do('nudge-up')).toBe(false)
  })

  test('what is deleted leaves the choice of where to go on to the list', () => {
    editor.select('b')
    editor.do('delete')
    expect(editor.selected()).toEqual([])
  })
})

test('a link becomes another kind, unless that is there already', () => {
  editor.select('l1')
  expect(editor.do('link-leads-to')).toBe(false)
  editor.do('link-requires')
  expect(editor.theory().links.get('l1')?.kind).toBe('requires')
})

describe('linking', () => {
  test('two selected boxes: the first leads to the second', () => {
    editor.select('plan', 'gain')
    editor.do('add-link')
    const [id = ''] = editor.selected()
    expect(editor.theory().links.get(id)).toMatchObject({ from: 'plan', to: 'gain', kind: 'leads-to' })
  })

  test('a link is turned round', () => {
    editor.select('l1')
    editor.do('reverse-link')
    expect(editor.theory().links.get('l1')).toMatchObject({ from: 'gain', to: 'train' })
  })
})

describe('deleting', () => {
  test('goes on at the box that led there', () => {
    editor.select('gain')
    editor.do('delete')
    expect(editor.theory().links.size).toBe(0)
    expect(editor.selected()).toEqual(['train'])
  })

  test('a band leaves its boxes', () => {
    editor.select('outcomes')
    editor.do('delete-band')
    expect(element('gain')?.band).toBe('activities')
  })
})

describe('the clipboard', () => {
  test('brings boxes and the link between them to another theory', async () => {
    editor.select('train', 'gain')
    const text = copied(editor.context())
    const other = openInMemory({ bands: [aBand({ id: 'all', types: ['activity'] })] })
    await pasted(other.context(), text)
    expect([...other.theory().elements.values()].map(({ label }) => label.en).sort()).toEqual(['Gain', 'Train tutors'])
    expect(other.theory().links.size).toBe(1)
  })

  test('makes a box of every line, in the band of the selection, as one step', async () => {
    editor.select('gain')
    await pasted(editor.context(), '- Pupils read\n- Pupils write\n')
    const made = editor.selected().map(element)
    expect(made).toMatchObject([
      { band: 'outcomes', type: 'outcome', label: { en: 'Pupils read' } },
      { band: 'outcomes', type: 'outcome', label: { en: 'Pupils write' } },
    ])
    editor.undo()
    expect(editor.theory().elements.size).toBe(3)
  })
})

describe('bands', () => {
  test('are added beside the chosen one, and move', () => {
    editor.select('outcomes')
    editor.do('add-band-before')
    const [added = ''] = editor.selected()
    expect(order()).toEqual(['activities', added, 'outcomes', 'impacts'])
    editor.do('move-band-after')
    expect(order()).toEqual(['activities', 'outcomes', added, 'impacts'])
    editor.select('impacts')
    expect(editor.do('move-band-after')).toBe(false)
    editor.do('move-band-before')
    expect(order()).toEqual(['activities', 'outcomes', 'impacts', added])
  })

  test('grow wider and narrower within bounds', () => {
    editor.select('outcomes')
    editor.do('wider-band')
    expect(editor.theory().bands.get('outcomes')?.size).toBe(176)
    while (editor.do('narrower-band'));
    expect(editor.theory().bands.get('outcomes')?.size).toBe(120)
  })

  const order = () => inOrder(editor.theory().bands.values()).map(({ id }) => id)
})

describe('arranging', () => {
  test('tidying places everything, and one undo takes it back', () => {
    editor.do('grow-next')
    editor.do('add-outcome')
    editor.do('tidy-all')
    expect([...editor.theory().elements.values()].every(({ position }) => position !== null)).toBe(true)
    editor.undo()
    expect(element('plan')?.position).toEqual([0, 200])
  })

  test('a group goes round what is selected and comes apart again', () => {
    editor.select('train', 'plan')
    editor.do('group')
    const [group = ''] = editor.selected()
    expect(element('train')?.group).toBe(group)
    editor.do('ungroup')
    expect(editor.theory().groups.size).toBe(0)
    expect(editor.selected()).toEqual(['train', 'plan'])
  })

  test('what is in a selected group moves with it', () => {
    editor = openInMemory({
      groups: [aGroup({ id: 'g' })],
      elements: [anElement({ id: 'a', type: 'risk', group: 'g', position: [0, 0] })],
    })
    editor.select('g')
    editor.do('move-right')
    expect(element('a')?.position).toEqual([8, 0])
  })
})
