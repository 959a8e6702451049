import { expect, test } from 'vitest'
import { gathered } from './gathered.js'
import type { Said } from './others-work-in-words.js'

const said = (verb: Said['verb'], words: string, ...things: string[]): Said => ({ kind: 'boxes', verb, words, things })

test('letters typed one after another are one sentence', () => {
  const all = ['C', 'Cl', 'Clean'].map((label) => said('changed', `Ben changed ${label}`, 'a'))
  expect(all.reduce(gathered, [] as readonly Said[]).map(({ words }) => words)).toEqual(['Ben changed Clean'])
})

test('a box that was just made is said once, whatever is written in it', () => {
  const all = [
    said('added', 'Ben added a box', 'a'),
    said('moved', 'Ben moved', 'a'),
    said('changed', 'Ben wrote', 'a'),
  ]
  expect(all.reduce(gathered, [] as readonly Said[]).map(({ words }) => words)).toEqual(['Ben added a box'])
})

test('what happens to different things is all said', () => {
  const all = [said('changed', 'Ben changed A', 'a'), said('changed', 'Ben changed B', 'b')]
  expect(all.reduce(gathered, [] as readonly Said[])).toHaveLength(2)
})
