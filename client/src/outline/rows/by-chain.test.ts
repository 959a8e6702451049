import { aBand, aGroup, aLink, anElement, aTheory, type Link, type LinkKind } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { byChain } from './by-chain.js'
import type { ChainFrom } from './chain-tree.js'
import { rowsOf, standingOf } from './rows-of.js'

test('a chain is read from where it starts, and what is linked to nothing comes last', () => {
  expect(read(theoryOf('a>b b>c', 'abcx'))).toEqual(['a', ' b', '  c', '(unlinked)', ' x'])
})

test('it can be read backwards from what it is for', () => {
  expect(read(theoryOf('a>b b>c d>c', 'abcd'), 'end')).toEqual(['c', ' b', '  a', ' d'])
})

test('a box with several causes stands once in full, and is pointed to elsewhere', () => {
  expect(read(theoryOf('a>c b>c c>d', 'abcd'))).toEqual(['a', ' c', '  d', 'b', ' (c above)'])
})

test('a loop ends at a pointer, whether something leads into it or not', () => {
  expect(read(theoryOf('a>b b>c c>b', 'abc'))).toEqual(['a', ' b', '  c', '   (b above)'])
  expect(read(theoryOf('a>b b>a', 'ab'))).toEqual(['a', ' b', '  (a above)'])
  expect(read(theoryOf('a>a', 'a'))).toEqual(['a', ' (a above)'])
})

test('feedback is pointed along, not followed', () => {
  expect(read(theoryOf('a>b b>c b~a b~d d>c', 'abcd'))).toEqual([
    'a',
    ' b',
    '  c',
    '  (a above)',
    '  (d below)',
    'd',
    ' (c above)',
  ])
})

test('two links between the same two boxes give one in full and one pointer', () => {
  expect(read(theoryOf('a>b a>b', 'ab'))).toEqual(['a', ' b', ' (b above)'])
})

test('groups at links are part of the chain; a link that ends at a link leads nowhere here', () => {
  const theory = aTheory({
    elements: [anElement({ id: 'a', type: 'activity' }), anElement({ id: 'm', type: 'context-factor' })],
    groups: [aGroup({ id: 'g' }), aGroup({ id: 'h' })],
    links: [aLink({ id: 'ag', from: 'a', to: 'g' }), aLink({ id: 'mm', from: 'm', to: 'ag', kind: 'moderates' })],
  })
  expect(read(theory)).toEqual(['a', ' g', '(unlinked)', ' m', ' h'])
})

test('of a filtered chain what leads to a match stays', () => {
  expect(read(theoryOf('a>b b>c c>d a>x', 'abcdx'), 'start', new Set(['c']))).toEqual(['a', ' b', '  c'])
})

test('the way to a thing leads to where it stands in full', () => {
  const found = standingOf(byChain(theoryOf('a>c b>c', 'abc'), 'start', null), 'c')
  expect(found?.above.map(({ key }) => key)).toEqual(['chain a'])
})

test('a chain of 2,000 boxes, and a braid of them, take no noticeable time', () => {
  // Processor time: what else the machine does is not the outline's.
  const start = process.cpuUsage()
  const chain = Array.from({ length: 2_000 }, (_, n) => `e${n}`)
  const links = chain.slice(1).map((id, n) => aLink({ id: `l${n}`, from: `e${n}`, to: id }))
  const braid = chain.slice(2).map((id, n) => aLink({ id: `m${n}`, from: `e${n}`, to: id }))
  const elements = chain.map((id) => anElement({ id, type: 'outcome' }))
  expect(rowsOf(byChain(aTheory({ elements, links }), 'start', null), new Set())).toHaveLength(2_000)
  const rows = rowsOf(byChain(aTheory({ elements, links: [...links, ...braid] }), 'start', null), new Set())
  expect(rows).toHaveLength(2_000 + braid.length)
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})

/** `a>b` leads to, `a~b` feeds back to. */
function theoryOf(arrows: string, boxes: string) {
  const links: readonly Link[] = arrows.split(' ').map((arrow, n) => {
    const kind: LinkKind = arrow.includes('~') ? 'feedback' : 'leads-to'
    return aLink({ id: `l${n}`, from: arrow.charAt(0), to: arrow.charAt(2), kind })
  })
  const elements = [...boxes].map((id, n) => anElement({ id, type: 'outcome', band: 'all', order: `a${n}` }))
  return aTheory({ bands: [aBand({ id: 'all' })], elements, links })
}

function read(theory: ReturnType<typeof aTheory>, from: ChainFrom = 'start', shown: ReadonlySet<string> | null = null) {
  return rowsOf(byChain(theory, from, shown), new Set()).map(({ content, level }) => {
    const indent = ' '.repeat(level - 1)
    if (content.kind === 'reference') return `${indent}(${content.id} ${content.place})`
    return indent + ('id' in content ? content.id : `(${content.kind})`)
  })
}
