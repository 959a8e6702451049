import { expect, test } from 'vitest'
import { common } from './en/common.js'
import { home } from './en/home.js'
import { en } from './en/index.js'
import { join } from './en/join.js'
import { people } from './en/people.js'
import { told } from './en/told.js'

const sources = import.meta.glob<string>(
  '../{documents,history,home,importing,join,notices,people,sharing,state,who}/*.{ts,tsx}',
  { query: '?raw', import: 'default', eager: true },
)

// Whoever loads only these would show a key in place of any other. What is shown by `later` loads all.
test.each([
  { page: 'home', files: /\/home\/(?!DeleteForGood)|\/documents\/|\/importing\/(open-file|useFileDrop)/, words: home },
  {
    page: 'what home tells',
    files:
      /\/notices\/|\/who\/WhoMenu|\/state\/my-name|\/history\/(sentences|change-in-words|people-in-words|field-names)/,
    words: { ...home, ...told },
  },
  { page: 'a page about people', files: /\/people\//, words: { ...home, ...people } },
  { page: 'the page of a share link', files: /\/join\/|\/sharing\/(end|moment)-in-words/, words: join },
])('$page says only what it loads', ({ files, words }) => {
  const said = Object.entries(sources).flatMap(([file, source]) => (files.test(file) ? keysIn(source) : []))
  expect(said.length).toBeGreaterThan(5)
  expect(said.filter((key) => !(key in words || key in common))).toEqual([])
})

/** Keys of words as they stand in a source; those that are put together, by what they begin with. */
function keysIn(source: string): readonly string[] {
  const whole = [...source.matchAll(/'([\w.-]+)'/g)].flatMap(([, key = '']) => (key in en ? [key] : []))
  const begun = [...source.matchAll(/`(\w+\.[\w.-]*)\$\{/g)].map(([, start = '']) => start)
  return [...whole, ...Object.keys(en).filter((key) => begun.some((start) => key.startsWith(start)))]
}
