import type { Findings } from '@throughline/shared/checks'
import type { Theory } from '@throughline/shared/model'
import type { Session } from '../session/index.js'
import { firstViewSettled, whenCalm, whenIdle } from '../ui/index.js'
import { type Checks, loadChecks, loadedChecks } from './load-checks.js'

/** The findings about an open theory, worked out once for all who look at them, a moment after it changed. */
export interface FindingsStore {
  /**
   * As of the last time they were worked out; never behind for longer than it takes to type a letter. Nothing is found
   * until the checks' script has come, and on a large theory until there has been time to look, which frames are never
   * kept waiting for.
   */
  findings(): Findings
  subscribe(listener: () => void): () => void
}

const stores = new WeakMap<Session, FindingsStore>()

/** The findings of a session: everyone who asks gets the same. */
export function findingsIn(session: Session): FindingsStore {
  const known = stores.get(session)
  if (known !== undefined) return known
  const store = createStore(session)
  stores.set(session, store)
  return store
}

/** From so many boxes and links on findings are worked out in steps: all at once would be felt. */
const LARGE = 500
/** So long is worked on them at a stretch. */
const STRETCH_MS = 5
/** When a large theory is looked at: not between the letters of a word, but also where changes never end. */
const LARGE_CALM = { calmMs: 400, latestMs: 8000 }

interface Work {
  readonly theory: Theory
  readonly steps: Generator<undefined, Findings>
}

/** @param schedule when to work them out anew after a change, and to go on with it */
export function createStore(session: Session, schedule: (run: () => void) => void = soon): FindingsStore {
  let current = isLarge(session.theory()) ? NOT_YET : (loadedChecks()?.findingsOf(session.theory()) ?? NOT_YET)
  let waiting = false
  let work: Work | null = null
  let stop: (() => void) | null = null
  const calm = whenCalm(ask, LARGE_CALM)
  const listeners = new Set<() => void>()

  function renew(): void {
    const checks = loadedChecks()
    if (checks === null) {
      // Without a network they cannot come: the next change asks for them again.
      void firstViewSettled.then(loadChecks).then(renew, () => {
        waiting = false
      })
      return
    }
    waiting = false
    const theory = session.theory()
    if (isLarge(theory)) {
      goOn(theory, checks)
      return
    }
    work = null
    publish(checks.findingsOf(theory))
  }

  /** A stretch of it. What was begun is finished, also where the theory has changed: else it might never be. */
  function goOn(theory: Theory, { findingsInSteps }: Checks): void {
    work ??= { theory, steps: findingsInSteps(theory) }
    const begun = performance.now()
    let step = work.steps.next()
    while (!step.done && performance.now() - begun < STRETCH_MS) step = work.steps.next()
    if (!step.done) {
      ask()
      return
    }
    const lookedAt = work.theory
    work = null
    publish(step.value)
    if (stop !== null && session.theory() !== lookedAt) calm.ask()
  }

  function publish(next: Findings): void {
    if (next === current) return
    current = next
    for (const listener of [...listeners]) listener()
  }

  function ask(): void {
    if (waiting) return
    waiting = true
    schedule(renew)
  }

  function changed(): void {
    if (!isLarge(session.theory())) ask()
    else if (work === null) calm.ask()
  }

  return {
    findings: () => current,
    subscribe(listener) {
      listeners.add(listener)
      stop ??= session.onTheoryChange(changed)
      // Nobody may have listened for a while.
      ask()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
        calm.drop()
      }
    },
  }
}

/** The longest that findings wait for their turn. */
const LONGEST_WAIT_MS = 150

const soon = (run: () => void) => whenIdle(run, LONGEST_WAIT_MS)

const NOT_YET: Findings = {
  ...{ open: [], dismissed: [], asked: [], summary: [] },
  counts: { problem: 0, warning: 0, question: 0 },
  at: () => [],
}

const isLarge = ({ elements, links }: Theory): boolean => elements.size + links.size > LARGE
