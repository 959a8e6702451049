import { describe, expect, test } from 'vitest'
import { opmlDrawing } from '../opml/read.js'
import { outlineDrawing } from './read.js'

function read(drawing: ReturnType<typeof outlineDrawing>) {
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  const nameOf = (id: string | null) => drawing.boxes.find((box) => box.id === id)?.text ?? null
  return {
    title: drawing.title,
    boxes: drawing.boxes.map(({ text, within, isContainer }) => [text, nameOf(within), isContainer]),
    ways: drawing.arrows.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`),
  }
}

describe('an outline', () => {
  test('of lists under headings: the headings are frames', () => {
    const frames = (text: string) => read(outlineDrawing(text)).boxes.filter(([, , isFrame]) => isFrame)
    expect(frames('Activities:\n- Train tutors\n- Hold sessions\nOutcomes:\n* Pupils read')).toEqual([
      ['Activities', null, true],
      ['Outcomes', null, true],
    ])
    expect(read(outlineDrawing('# Activities\n- Train tutors\n- Hold sessions\n# Outcomes\n- Pupils read'))).toEqual({
      title: '',
      boxes: [
        ['Activities', null, true],
        ['Train tutors', 'Activities', false],
        ['Hold sessions', 'Activities', false],
        ['Outcomes', null, true],
        ['Pupils read', 'Outcomes', false],
      ],
      ways: [],
    })
  })

  test('that goes deeper: what is further in leads to what it stands under', () => {
    expect(read(outlineDrawing('Pupils do well\n1. Pupils read\n1.1 Sessions held\n2. Pupils attend')).ways).toEqual([
      'Pupils read → Pupils do well',
      'Sessions held → Pupils read',
      'Pupils attend → Pupils do well',
    ])
  })

  test('of a mind map whose middle is the goal: what says its own kind is a box, not a heading', () => {
    const drawing = opmlDrawing(
      '<opml version="2.0"><body><outline text="Pupils thrive"><outline text="Outcome 1: Pupils read"><outline text="Sessions held"/></outline></outline></body></opml>',
    )
    expect(read(drawing)).toEqual({
      title: '',
      boxes: [
        ['Pupils thrive', null, false],
        ['Outcome 1: Pupils read', null, false],
        ['Sessions held', null, false],
      ],
      ways: ['Outcome 1: Pupils read → Pupils thrive', 'Sessions held → Outcome 1: Pupils read'],
    })
  })

  test('as OPML, with notes; items without words only hold others', () => {
    const drawing = opmlDrawing(
      '<opml version="2.0"><head><title>Plan</title></head><body><outline text="Outcomes"><outline text="&lt;b&gt;Pupils&lt;/b&gt; read" _note="more"/><outline><outline text="Pupils attend"/></outline></outline><outline text="Inputs"><outline text="Tutors"/></outline></body></opml>',
    )
    expect(read(drawing)).toEqual({
      title: 'Plan',
      boxes: [
        ['Outcomes', null, true],
        ['Pupils read', 'Outcomes', false],
        ['Pupils attend', 'Outcomes', false],
        ['Inputs', null, true],
        ['Tutors', 'Inputs', false],
      ],
      ways: [],
    })
    expect('boxes' in drawing && drawing.boxes[1]?.description).toBe('more')
  })
})
