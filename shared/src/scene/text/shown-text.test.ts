import { expect, test } from 'vitest'
import { shownText } from './shown-text.js'

test('tabs and control characters are shown as spaces', () => {
  expect(shownText('Tea,\tcoffee\u0000 and\u0007tea')).toBe('Tea, coffee and tea')
})

test('a line break pasted from PowerPoint is a line break', () => {
  expect(shownText('Pasted from\u000BPowerPoint')).toBe('Pasted from\nPowerPoint')
})

test('a bidi override cannot make a label read otherwise than it is spelled', () => {
  expect(shownText('safe\u202Egnp.exe')).toBe('safegnp.exe')
})

test('spaces around and between words are shown once', () => {
  expect(shownText('  leading  and trailing  ')).toBe('leading and trailing')
})

test('half of a surrogate pair is shown as the replacement character', () => {
  expect(shownText('broken \uD83D end')).toBe('broken \uFFFD end')
})

test.each(['Plain words', 'Grŵp “A” – d’accord', ''])('%j is shown as it is', (text) => {
  expect(shownText(text)).toBe(text)
})
