import { describe, expect, test } from 'vitest'
import { type Rating, SCALE_IDS } from '../model/index.js'
import { areComparable, isNoEffect, isValidRating, markOf, NO_EFFECT, scaleOf, scales, strengthOf } from './index.js'

describe('every scale', () => {
  test('is there, in the order in which the model names them', () => {
    expect(scales.map(({ id }) => id)).toEqual([...SCALE_IDS])
  })

  test.each(SCALE_IDS)('%s: its values are valid, have names in English and Welsh, and never two the same', (id) => {
    const { values, name, rates, source } = scaleOf(id)
    for (const words of [name, rates, source, ...values.map((value) => value.name)]) {
      expect(words.en).not.toBe('')
      expect(words.cy).not.toBe('')
    }
    for (const { value } of values) expect(isValidRating({ scale: id, value })).toBe(true)
    expect(new Set(values.map((value) => value.name.en)).size).toBe(values.length)
    expect(new Set(values.map((value) => value.name.cy)).size).toBe(values.length)
  })

  test.each(SCALE_IDS)('%s: what is ranked is listed weakest first', (id) => {
    const ranks = scaleOf(id).values.flatMap(({ value }) => strengthOf({ scale: id, value }) ?? [])
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })
})

test('not rated, rated zero and no effect found are three different signs', () => {
  const zero = markOf({ scale: 'eef-padlocks', value: 0 }, 'en')
  const found = markOf({ scale: 'eef-padlocks', value: NO_EFFECT }, 'en')
  expect(markOf({ scale: 'unrated', value: 0 }, 'en')).toBeNull()
  expect(zero?.icon).toBe('m-padlock-open')
  expect(found).toEqual({ level: 1, icon: 'm-no-effect', text: 'no effect', name: 'no effect found' })
  expect(zero?.level).not.toBe(found?.level)
})

test('no effect found is a finding without a rank, where the scale has no word of its own for it', () => {
  for (const { id, saysNoEffect } of scales) {
    const rating: Rating = { scale: id, value: NO_EFFECT }
    expect(strengthOf(rating)).toBeNull()
    expect(isValidRating(rating)).toBe(saysNoEffect)
    expect(isNoEffect(rating)).toBe(true)
  }
})

test('ratings of two scales, or of two things that share one, are never weighed against each other', () => {
  const trial = { scale: 'eef-padlocks', value: 3, of: 'trial' } as const
  expect(areComparable(trial, { scale: 'maryland-sms', value: 3 })).toBe(false)
  expect(areComparable(trial, { scale: 'eef-padlocks', value: 1, of: 'toolkit' })).toBe(false)
  expect(areComparable(trial, { scale: 'eef-padlocks', value: 1, of: 'trial' })).toBe(true)
  expect(areComparable(trial, { scale: 'eef-padlocks', value: NO_EFFECT })).toBe(false)
})
