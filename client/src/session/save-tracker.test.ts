import { describe, expect, test } from 'vitest'
import { SaveTracker } from './save-tracker.js'

test('"Saved" appears only after the server has answered for the last change', () => {
  const { tracker, flushes, shown } = connected()
  tracker.changed('new')
  expect(shown()).toEqual({ kind: 'saving' })
  tracker.changed('new')
  tracker.answered(last(flushes))
  expect(shown()).toEqual({ kind: 'saving' })
  tracker.answered(last(flushes))
  expect(shown()).toEqual({ kind: 'saved' })
})

test('letters typed while an answer is under way are not called saved by it', () => {
  const { tracker, flushes, shown } = connected()
  tracker.changed('new')
  const first = last(flushes)
  tracker.changed('more')
  tracker.answered(first)
  expect(shown()).toEqual({ kind: 'saving' })
  tracker.answered(last(flushes))
  expect(shown()).toEqual({ kind: 'saved' })
})

test('nothing is called saved before the first answer, even when nothing was changed', () => {
  const { tracker, flushes, shown } = opened()
  tracker.metServer()
  expect(shown()).toEqual({ kind: 'connecting' })
  tracker.answered(last(flushes))
  expect(shown()).toEqual({ kind: 'saved' })
})

describe('offline', () => {
  test('counts the changes that wait, typing in one go as one', () => {
    const { tracker, shown } = connected()
    tracker.lostConnection()
    tracker.changed('new')
    tracker.changed('more')
    tracker.changed('new')
    expect(shown()).toEqual({ kind: 'offline', waiting: 2 })
  })

  test('says how many were sent once the server has them', () => {
    const { tracker, flushes, shown, caughtUp } = connected()
    tracker.lostConnection()
    tracker.changed('new')
    tracker.changed('new')
    tracker.metServer()
    expect(caughtUp).toEqual([])
    tracker.answered(last(flushes))
    expect(caughtUp).toEqual([2])
    expect(shown()).toEqual({ kind: 'saved' })
  })

  test('changes whose answer was lost with the connection wait as well', () => {
    const { tracker, shown } = connected()
    tracker.changed('new')
    tracker.lostConnection()
    expect(shown()).toEqual({ kind: 'offline', waiting: 1 })
  })

  test('an answer from before does not count for what came after', () => {
    const { tracker, flushes, shown } = connected()
    tracker.changed('new')
    const old = last(flushes)
    tracker.lostConnection()
    tracker.metServer()
    tracker.answered(old)
    expect(shown()).toEqual({ kind: 'saving' })
  })

  test('changes of an earlier visit are counted on', () => {
    const { tracker, shown } = opened()
    tracker.restored(3)
    tracker.lostConnection()
    tracker.changed('new')
    expect(shown()).toEqual({ kind: 'offline', waiting: 4 })
  })
})

describe('when the server cannot save', () => {
  test('no answer in time is said, and forgotten once it answers', () => {
    const { tracker, flushes, shown, passTime } = connected()
    tracker.changed('new')
    passTime()
    expect(shown()).toEqual({ kind: 'not-saved', waiting: 1, reason: '' })
    tracker.answered(last(flushes))
    expect(shown()).toEqual({ kind: 'saved' })
  })

  test('the server’s words are shown, and nothing is called saved after it took no edit', () => {
    const { tracker, flushes, shown } = connected()
    tracker.changed('new')
    tracker.denied('You can look, not change.')
    tracker.answered(last(flushes))
    expect(shown()).toMatchObject({ kind: 'not-saved', reason: 'You can look, not change.' })
  })

  test('a refusal stays, whatever comes after', () => {
    const { tracker, shown } = connected()
    tracker.refused(4404, 'gone')
    tracker.lostConnection()
    expect(shown()).toEqual({ kind: 'refused', code: 4404, reason: 'gone' })
  })
})

function opened() {
  const flushes: number[] = []
  const caughtUp: number[] = []
  let patience: (() => void) | null = null
  const tracker = new SaveTracker({
    sendFlush: (number) => flushes.push(number) > 0,
    after: (_delayMs, run) => {
      patience = run
      return () => {
        patience = null
      }
    },
    onChange: () => {},
    onCaughtUp: (sent) => caughtUp.push(sent),
  })
  return { tracker, flushes, caughtUp, shown: () => tracker.state, passTime: () => patience?.() }
}

function connected() {
  const parts = opened()
  parts.tracker.metServer()
  parts.tracker.answered(last(parts.flushes))
  return parts
}

function last(numbers: readonly number[]): number {
  return numbers.at(-1) ?? 0
}

describe('somebody who may no longer change anything', () => {
  test('is not told that what waits is saved, whatever is answered, until they may again', () => {
    const { tracker, flushes, shown, caughtUp } = connected()
    tracker.lostConnection()
    tracker.changed('new')
    tracker.notAsked()
    expect(shown()).toEqual({ kind: 'not-saved', waiting: 1, reason: '' })
    tracker.metServer()
    expect(shown()).toEqual({ kind: 'saving' })
    tracker.answered(last(flushes))
    expect([shown(), caughtUp]).toEqual([{ kind: 'saved' }, [1]])
  })

  test('also where the server refuses what was under way', () => {
    const { tracker, flushes, shown } = connected()
    tracker.changed('new')
    tracker.denied('No longer.')
    expect(tracker.answered(last(flushes))).toBe(false)
    expect(shown()).toEqual({ kind: 'not-saved', waiting: 1, reason: 'No longer.' })
  })

  test('is told nothing where nothing waits', () => {
    const { tracker, flushes, shown } = opened()
    tracker.notAsked()
    tracker.answered(last(flushes))
    expect(shown()).toEqual({ kind: 'saved' })
  })
})
