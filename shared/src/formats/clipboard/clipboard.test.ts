import { describe, expect, test } from 'vitest'
import { aLink, anElement, aTheory } from '../../model/index.js'
import { readClipboard } from './read-clipboard.js'
import { writeClipboard } from './write-clipboard.js'

const fragment = aTheory({
  elements: [anElement({ id: 'a', type: 'input', label: { en: 'A' } }), anElement({ id: 'b', type: 'activity' })],
  links: [aLink({ id: 'l', from: 'a', to: 'b', uncertain: true })],
})

test('what is copied in one theory arrives whole in another', () => {
  expect(readClipboard(writeClipboard(fragment))).toEqual({ kind: 'fragment', theory: fragment })
})

test('a copy that is cut off does not become boxes full of brackets', () => {
  expect(readClipboard(writeClipboard(fragment).slice(0, -20))).toEqual({ kind: 'lines', lines: [] })
})

describe('each line of other text is a label', () => {
  test.each<[string, string, readonly string[]]>([
    ['a plain list', 'One\nTwo\r\nThree\rFour', ['One', 'Two', 'Three', 'Four']],
    ['empty lines are no labels', '\n  \n One \n\n', ['One']],
    ['an indented outline', 'One\n\tTwo\n    Three', ['One', 'Two', 'Three']],
    ['bullets', '- One\n* Two\n• Three\n– Four\n\t◦ Five', ['One', 'Two', 'Three', 'Four', 'Five']],
    ['numbers', '1. One\n2) Two\n(3) Three\na) Four', ['One', 'Two', 'Three', 'Four']],
    ['tick boxes', '[ ] One\n[x] Two', ['One', 'Two']],
    ['a spreadsheet: the first cell that has words', 'One\t12\tx\n\tTwo\t3', ['One', 'Two']],
    ['what only looks like a bullet', '-2+3\n3/4\n1E5\n007\n2.5 million', ['-2+3', '3/4', '1E5', '007', '2.5 million']],
    ['Welsh “o” is a word', 'o bobl ifanc', ['o bobl ifanc']],
    ['a line break within a bullet of PowerPoint', 'Pasted from\u000bPowerPoint', ['Pasted from PowerPoint']],
    ['JSON of others', '{"a": 1}', ['{"a": 1}']],
    ['markup stays text', '<b>bold</b>', ['<b>bold</b>']],
    ['nothing', '', []],
  ])('%s', (_what, text, lines) => {
    expect(readClipboard(text)).toEqual({ kind: 'lines', lines })
  })

  test('a long page does not become thousands of boxes, nor a long line one huge label', () => {
    const pasted = readClipboard('word\n'.repeat(100_000))
    expect(pasted.kind === 'lines' && pasted.lines.length).toBe(500)
    const one = readClipboard('x'.repeat(1_000_000))
    expect(one.kind === 'lines' && one.lines[0]?.length).toBe(2000)
  })
})
