import { deflateSync, strToU8 } from 'fflate'
import { toBase64 } from 'lib0/buffer'
import { describe, expect, test } from 'vitest'
import { aBand, anElement, aTheory } from '../../model/index.js'
import { readFile } from '../index.js'
import { exportedFor } from '../testing/index.js'
import { drawioDrawing } from './read.js'
import { writeDrawio } from './write.js'

const HEAD = '<mxCell id="0"/><mxCell id="1" parent="0"/>'
const model = (cells: string) => `<mxGraphModel><root>${HEAD}${cells}</root></mxGraphModel>`
const file = (...pages: readonly string[]) =>
  `<mxfile>${pages.map((page, index) => `<diagram name="Page ${index + 1}">${page}</diagram>`).join('')}</mxfile>`
const box = (id: string, words: string, more = '') =>
  `<mxCell id="${id}" value="${words}" style="rounded=1;html=1;fillColor=#dae8fc" vertex="1" parent="1" ${more}><mxGeometry x="10" y="20" width="120" height="60" as="geometry"/></mxCell>`
const FIGURE = `${box('a', 'Tutors')}${box('b', '&lt;b&gt;Pupils&lt;/b&gt; read&lt;div&gt;more&lt;/div&gt;')}
  <mxCell id="l" value="so that" style="dashed=1" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"/></mxCell>`

function read(text: string) {
  const drawing = drawioDrawing(text)
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  return drawing
}

describe('a draw.io file', () => {
  const packed = toBase64(deflateSync(strToU8(encodeURIComponent(model(FIGURE)))))

  test.each([
    ['as it is', file(model(FIGURE))],
    ['compressed', file(packed)],
    ['without a file round it', model(FIGURE)],
  ])('%s gives boxes, their words without markup, and arrows', (_what, text) => {
    const { boxes, arrows } = read(text)
    expect(boxes.map(({ id, text: words }) => [id, words])).toEqual([
      ['a', 'Tutors'],
      ['b', 'Pupils read\nmore'],
    ])
    expect(arrows).toMatchObject([{ from: 'a', to: 'b', text: 'so that', isDashed: true, heads: 'end' }])
  })

  test('of several pages gives the one with most boxes, and names the others', () => {
    const { boxes, warnings } = read(file(model(box('x', 'Notes')), packed))
    expect(boxes).toHaveLength(2)
    expect(warnings[0]?.message).toBe('The page “Page 2” was read; left out: “Page 1”.')
  })

  test('with pages that cannot be opened gives the others, and names them', () => {
    const { boxes, warnings } = read(
      file(model(box('x', 'Notes')), `${packed.slice(0, -40)}====`, toBase64(strToU8('no'))),
    )
    expect(boxes).toHaveLength(1)
    expect(warnings.map(({ message }) => message)).toEqual([
      'Pages that could not be opened: “Page 2”, “Page 3” (a page is neither XML nor compressed; a page is damaged).',
    ])
  })

  test('with swimlanes, nested groups, labels on lines and data on shapes', () => {
    const { boxes, arrows } = read(
      file(
        model(`<mxCell id="lane" value="Outputs" style="swimlane" vertex="1" parent="1"><mxGeometry x="100" y="50" width="300" height="400" as="geometry"/></mxCell>
        <mxCell id="g" value="" style="group" vertex="1" parent="lane"><mxGeometry x="10" y="10" width="1" height="1" as="geometry"/></mxCell>
        <UserObject id="a" label="Sessions" tooltip="Twice a week" tags="core"><mxCell style="rounded=1" vertex="1" parent="g"><mxGeometry x="5" y="5" width="120" height="60" as="geometry"/></mxCell></UserObject>
        <mxCell id="t" value="a remark" style="text;html=1" vertex="1" parent="1"/>
        <mxCell id="e" style="endArrow=none;startArrow=classic" edge="1" parent="1" source="a" target="lane"/>
        <mxCell id="el" value="maybe" style="edgeLabel;html=1" vertex="1" connectable="0" parent="e"/>
        <mxCell id="loose" edge="1" parent="1" source="a"><mxGeometry as="geometry"><mxPoint x="7" y="8" as="targetPoint"/></mxGeometry></mxCell>`),
      ),
    )
    expect(boxes).toMatchObject([
      { id: 'lane', isContainer: true, within: null },
      {
        id: 'a',
        text: 'Sessions',
        description: 'Twice a week',
        within: 'lane',
        tags: ['core'],
        rect: { x: 115, y: 65 },
      },
      { id: 't', isBareText: true },
    ])
    expect(arrows).toMatchObject([
      { from: 'a', to: 'lane', text: 'maybe', heads: 'start' },
      { from: 'a', to: null, end: { x: 7, y: 8 } },
    ])
  })

  test('of ours that was worked on elsewhere: a box moved to another band is in that band, a new one gets a type', async () => {
    const theory = aTheory({
      bands: [aBand({ id: 'i', label: { en: 'Inputs' } }), aBand({ id: 'o', label: { en: 'Outputs' }, order: 'a1' })],
      elements: ['Tutors', 'Rooms'].map((label, index) =>
        anElement({ id: label, type: 'input', label: { en: label }, band: 'i', order: `a${index}` }),
      ),
    })
    const written = writeDrawio(exportedFor(theory))
    const moved = written.replace(/(id="box-1"><mxCell [^>]*parent=")band-1/, '$1band-2')
    const added = moved.replace('</root>', `${box('new', 'Training sessions held')}</root>`)
    const opened = await readFile(strToU8(added), 'worked-on.drawio')
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
    const { elements } = opened.theory
    expect([...elements.values()].map(({ id, band }) => [id, band])).toEqual([
      ['Tutors', 'o'],
      ['Rooms', 'i'],
      ['new', null],
    ])
    expect(elements.get('new')?.type).toBe('input')
    expect(opened.warnings.at(-1)?.message).toContain(
      'was guessed, for the file does not say it: “Training sessions held”',
    )
  })
})
