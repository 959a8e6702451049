import { expect, test } from 'vitest'
import { commands } from '../commands/index.js'
import { first as firstInWelsh } from './cy/first.js'
import { cy } from './cy/index.js'
import { first } from './en/first.js'
import { en } from './en/index.js'
import { tIn } from './index.js'

test('numbers choose the form of the word', () => {
  expect(tIn('en', 'save.offline', { count: 1 })).toBe('Offline: 1 change waiting')
  expect(tIn('en', 'save.offline', { count: 12 })).toBe('Offline: 12 changes waiting')
})

test('values stand where they belong, also when they look like markup', () => {
  expect(tIn('en', 'people.isTyping', { name: '{name} <b>' })).toBe('{name} <b> is typing')
})

test('Welsh asks for the same values as English', () => {
  for (const [key, english] of Object.entries(en)) {
    const welsh = Object.entries(cy).find(([other]) => other === key)?.[1] ?? ''
    expect(namesIn(welsh), key).toEqual(namesIn(english))
  }
})

test('names of commands are among the words that are there from the beginning', () => {
  for (const { label } of commands) {
    expect(first).toHaveProperty([label])
    expect(firstInWelsh).toHaveProperty([label])
  }
})

test('nothing exclaims', () => {
  for (const words of [...Object.values(en), ...Object.values(cy)]) expect(words).not.toContain('!')
})

function namesIn(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort()
}
