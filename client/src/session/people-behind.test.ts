import { expect, test } from 'vitest'
import { peopleBehind } from './people-behind.js'
import type { Person } from './session.js'

const person = (clientId: number, selection: string[] = []): Person => ({
  clientId,
  name: `P${clientId}`,
  colour: 1,
  cursor: null,
  selection,
  editing: null,
  dragging: null,
  view: 'map',
  within: null,
  presentation: null,
})
const none: ReadonlySet<string> = new Set()
const changed = {
  elements: new Set(['box']),
  links: none,
  bands: none,
  groups: none,
  indicators: none,
  assumptions: none,
  evidence: none,
  actors: none,
  judgements: none,
  passages: none,
  frames: none,
}

test('what is written is by its writer', () => {
  const [one, two] = [person(1, ['box']), person(2)]
  expect(peopleBehind({ changed }, new Set([2]), [one, two])).toEqual([two])
})

test('what is only taken away is by whoever had it selected', () => {
  const [one, two] = [person(1), person(2, ['box'])]
  expect(peopleBehind({ changed }, new Set(), [one, two])).toEqual([two])
})

test('with one other person here it is theirs, with several it is nobody’s', () => {
  expect(peopleBehind({ changed }, new Set(), [person(1)])).toEqual([person(1)])
  expect(peopleBehind({ changed }, new Set(), [person(1), person(2)])).toEqual([])
})
