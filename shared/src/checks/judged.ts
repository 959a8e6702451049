import { type Id, type Judgement, type Theory, WHOLE_THEORY } from '../model/index.js'

/** What people said to findings. */
export interface Judged {
  /** Earliest first. */
  dismissalsOf(key: string): readonly Judgement[]
  /** Latest first. */
  answersTo(check: string): readonly Judgement[]
}

const NONE: readonly Judgement[] = []

export function judged({ judgements }: Theory): Judged {
  const dismissals = new Map<string, Judgement[]>()
  const answers = new Map<string, Judgement[]>()
  for (const judgement of [...judgements.values()].sort(byTime)) {
    const { check, on, answer } = judgement
    if (answer === 'dismissed') add(dismissals, judgementKey(check, on), judgement)
    else if (answer !== null && on.includes(WHOLE_THEORY)) add(answers, check, judgement)
  }
  for (const said of answers.values()) said.reverse()
  return {
    dismissalsOf: (key) => dismissals.get(key) ?? NONE,
    answersTo: (check) => answers.get(check) ?? NONE,
  }
}

/** The same for the same check about the same things, in whatever order they are named. */
export function judgementKey(check: string, on: readonly Id[]): string {
  return on.length === 1 ? `${check}\n${on[0]}` : [check, ...[...on].sort()].join('\n')
}

function byTime(a: Judgement, b: Judgement): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function add(map: Map<string, Judgement[]>, key: string, judgement: Judgement): void {
  const said = map.get(key)
  if (said === undefined) map.set(key, [judgement])
  else said.push(judgement)
}
