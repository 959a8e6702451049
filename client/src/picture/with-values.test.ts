import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withValues } from './with-values.js'

const entries = fc.uniqueArray(fc.tuple(fc.nat(200), fc.nat()), { selector: ([key]) => key, maxLength: 200 })

test('whatever is put over a map, it is read as a copy of it would be', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.array(fc.tuple(fc.nat(200), fc.nat()), { maxLength: 30 })), (made, rounds) => {
      const copy = new Map(made)
      let map: ReadonlyMap<number, number> = new Map(made)
      for (const round of rounds) {
        const values = new Map(round.filter(([key]) => copy.has(key)))
        const before = [...map]
        const next = withValues(map, values)
        expect([...map]).toEqual(before)
        map = next
        for (const [key, value] of values) copy.set(key, value)
      }
      expect([...map]).toEqual([...copy])
      expect([...map.keys()]).toEqual([...copy.keys()])
      expect([...map.values()]).toEqual([...copy.values()])
      expect([...map.entries()]).toEqual([...copy.entries()])
      expect(map.size).toBe(copy.size)
      const told: [number, number][] = []
      map.forEach((value, key) => {
        told.push([key, value])
      })
      expect(told).toEqual([...copy])
      for (let key = 0; key <= 200; key += 1)
        expect([map.has(key), map.get(key)]).toEqual([copy.has(key), copy.get(key)])
    }),
  )
})
