import type { Theory } from '@throughline/shared/model'
import { type State, theoryOf, type WorkBetween, workBetween } from './work-between.js'

/** What is asked about states of a document. */
export type StateTask =
  | { readonly ask: 'theory'; readonly state: State }
  | { readonly ask: 'work'; readonly before: State; readonly now: State; readonly most: number }

export type StateAnswer = Theory | WorkBetween

export function answerOf(task: StateTask): StateAnswer {
  return task.ask === 'theory' ? theoryOf(task.state) : workBetween(task.before, task.now, task.most)
}

/** How much has to be decoded. Bytes. */
export function bytesOf(task: StateTask): number {
  const states = task.ask === 'theory' ? [task.state] : [task.before, task.now]
  return states.flatMap((state) => state ?? []).reduce((sum, update) => sum + update.length, 0)
}
