import { describe, expect, test } from 'vitest'
import { mermaidDrawing } from './read.js'

function read(text: string) {
  const drawing = mermaidDrawing(text)
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  return {
    ...drawing,
    texts: Object.fromEntries(drawing.boxes.map(({ id, text }) => [id, text])),
    ways: drawing.arrows.map(({ from, to, text, heads }) => `${from} ${heads} ${to} ${text}`.trim()),
  }
}

describe('a Mermaid flowchart', () => {
  test('of any arrows: all spellings of them, with words or without', () => {
    const { ways, arrows } = read(`graph LR
      A --> B --- C
      A -->|on the line| B; A -- before --> B
      A -. dotted .-> B
      A == thick ==> B; A --x B; A o--o B; A <--> B; A ---> B; A -.- B; A ~~~ B`)
    expect(ways).toEqual([
      'A end B',
      'B none C',
      'A end B on the line',
      'A end B before',
      'A end B dotted',
      'A end B thick',
      'A end B',
      'A both B',
      'A both B',
      'A end B',
      'A none B',
    ])
    expect(arrows.filter(({ isDashed }) => isDashed)).toHaveLength(2)
  })

  test('with lists on both sides of an arrow has an arrow for each pair', () => {
    expect(read('flowchart TD\nA & B --> C & D').ways).toEqual(['A end C', 'A end D', 'B end C', 'B end D'])
  })

  test('with any shape and label: in quotation marks, over lines, with codes and markup', () => {
    const { texts } = read(`flowchart TD
      a["one (1) #quot;two#quot; &amp; three"] --> b("two<br/>lines") --> c((circle)) --> d{really?}
      e[/slanted/] --> f[(store)]:::some --> g{{six}} --> h>flag] --> i(["\`**bold** words\`"])
      j@{ shape: cloud, label: "a cloud" }
      k["over
      lines"]`)
    expect(texts).toEqual({
      a: 'one (1) "two" & three',
      b: 'two\nlines',
      c: 'circle',
      d: 'really?',
      e: 'slanted',
      f: 'store',
      g: 'six',
      h: 'flag',
      i: 'bold words',
      j: 'a cloud',
      k: 'over\nlines',
    })
  })

  test('with frames, classes, remarks and directives', () => {
    const { boxes, title } = read(`---
title: Reading
---
%%{init: {"theme": "dark"}}%%
flowchart TB
  %% a remark
  subgraph one [First column]
    direction TB
    A:::outcome
    subgraph two
      B
    end
  end
  A --> two
  class A,B important
  classDef important fill:#f00
  style A stroke:#333
  click A "https://example.org" "words
  over lines"`)
    expect(title).toBe('Reading')
    expect(boxes.map(({ id, text, within, isContainer }) => [id, text, within, isContainer])).toEqual([
      ['one', 'First column', null, true],
      ['two', 'two', 'one', true],
      ['A', 'A', 'one', false],
      ['B', 'B', 'two', false],
    ])
    expect(boxes.find(({ id }) => id === 'A')).toMatchObject({ type: 'outcome', tags: ['outcome', 'important'] })
  })

  test('is found in a Markdown file, and other figures there are named in a warning', () => {
    const fence = '```'
    const { texts, warnings } = read(
      `# Words\n\n${fence}mermaid\npie\n"a": 1\n${fence}\n\n${fence}mermaid\nflowchart LR\nA[Here] --> B\n${fence}\n`,
    )
    expect(texts).toEqual({ A: 'Here', B: 'B' })
    expect(warnings[0]?.message).toContain('1 more figure')
  })

  test('that cannot be read says in which line', () => {
    expect(() => read('flowchart LR\nA --> B\nC[never')).toThrow('line 3')
    expect(() => read('sequenceDiagram\nA->>B: hello')).toThrow('no flowchart')
    expect(read('flowchart LR\nA --> B\nthis is no line\nC').warnings[0]?.path).toBe('line 3')
  })
})
