import type { Theory } from '@throughline/shared/model'
import { type BringingBack, broughtBack } from './brought-back.js'
import { type State, theoryOf, type WorkBetween, workBetween } from './work-between.js'

/** What is asked about states of a document. */
export type StateTask =
  | { readonly ask: 'theory'; readonly state: State }
  | { readonly ask: 'work'; readonly before: State; readonly now: State; readonly most: number }
  | ({ readonly ask: 'bring back' } & BringingBack)

/** The theory, what was done, or the update, as was asked. */
export type StateAnswer = Theory | WorkBetween | Uint8Array

/** Answers where it is called: it takes as long as decoding what is asked about. */
export function answerOf(task: StateTask): StateAnswer {
  switch (task.ask) {
    case 'theory':
      return theoryOf(task.state)
    case 'work':
      return workBetween(task.before, task.now, task.most)
    case 'bring back':
      return broughtBack(task)
  }
}

/** How much has to be decoded. Bytes. */
export function bytesOf(task: StateTask): number {
  return statesIn(task)
    .flatMap((state) => state ?? [])
    .reduce((sum, update) => sum + update.length, 0)
}

function statesIn(task: StateTask): readonly State[] {
  switch (task.ask) {
    case 'theory':
      return [task.state]
    case 'work':
      return [task.before, task.now]
    case 'bring back':
      return [task.earlier, task.now]
  }
}
