import { expect, test } from 'vitest'
import { icons } from '../../scene/index.js'
import { pathSteps } from './path-data.js'

test('relative and absolute steps lead to the same places', () => {
  expect(pathSteps('M1 2h3v4l-1-1Z')).toEqual(pathSteps('M1 2H4V6L3 5Z'))
})

test('a ring of two arcs goes round its middle', () => {
  const ring = pathSteps('M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z')
  for (const step of ring) {
    if (step.kind !== 'close') expect(Math.hypot(step.to.x - 8, step.to.y - 8)).toBeCloseTo(4.5)
  }
  expect(Math.max(...ring.map((step) => (step.kind === 'close' ? 0 : step.to.y)))).toBeCloseTo(12.5)
})

test.each(Object.keys(icons))('the sign %s stays on its grid', (name) => {
  for (const { d } of icons[name as keyof typeof icons]) {
    const places = pathSteps(d).flatMap((step) => (step.kind === 'close' ? [] : [step.to]))
    expect(places.length).toBeGreaterThan(1)
    for (const { x, y } of places) {
      for (const value of [x, y]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(16)
      }
    }
  }
})
