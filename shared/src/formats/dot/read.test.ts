import { describe, expect, test } from 'vitest'
import { dotDrawing } from './read.js'

function read(text: string) {
  const drawing = dotDrawing(text)
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  return {
    ...drawing,
    texts: Object.fromEntries(drawing.boxes.map(({ id, text: words }) => [id, words])),
    ways: drawing.arrows.map(({ from, to, text: words, heads }) => `${from} ${heads} ${to} ${words}`.trim()),
  }
}

describe('a Graphviz file', () => {
  test('with chains, lists, ports, numerals, joined and quoted names', () => {
    const { ways, title } = read(`/* made by hand */ digraph "My map" {
# a line for the preprocessor
      a -> b -> {c d} [label="so that"]; // words
      1.5 -> -2; "x y":n:sw -> "x " + "y"
      e -> f [dir=both] f -> g [dir=back] g -> h [dir=none]
    }`)
    expect(title).toBe('My map')
    expect(ways).toEqual([
      'a end b so that',
      'b end c so that',
      'b end d so that',
      '1.5 end -2',
      'x y end x y',
      'e both f',
      'f start g',
      'g none h',
    ])
  })

  test('with labels: broken lines, names of nodes, records, HTML', () => {
    const { texts } = read(
      String.raw`digraph { a [label="one\ntwo\l"]; b [label="\N itself"]; c; d [shape=record label="{left | <p> right}"]; e [label=<<b>Bold</b><br/>line &amp; more>] }`,
    )
    expect(texts).toEqual({ a: 'one\ntwo', b: 'b itself', c: 'c', d: 'left\nright', e: 'Bold\nline & more' })
  })

  test('with clusters as frames, defaults, and edges to a whole cluster', () => {
    const { boxes, arrows } = read(`digraph {
      compound=true; node [shape=box, fillcolor=red]; edge [style=dashed]
      subgraph cluster_a { label="Inputs"; x; subgraph { rank=same; y } }
      z -> x [lhead=cluster_a]
    }`)
    expect(boxes.map(({ id, within, isContainer, look }) => [id, within, isContainer, look])).toEqual([
      ['cluster_a', null, true, null],
      ['x', 'cluster_a', false, 'box red'],
      ['y', 'cluster_a', false, 'box red'],
      ['z', null, false, 'box red'],
    ])
    expect(arrows).toMatchObject([{ from: 'z', to: 'cluster_a', isDashed: true }])
  })

  test('without directions has lines without heads; a strict one has each line once', () => {
    expect(read('strict graph { a -- b; b -- a }').ways).toEqual(['a none b'])
  })

  test.each(['digraph { a -> ', 'digraph { a [label="x }', 'graph', 'digraph { a -> ] }', 'Dear all'])(
    'that is broken is refused in words: %s',
    (text) => {
      expect(() => read(text)).toThrow('The Graphviz file cannot be read: ')
    },
  )
})
