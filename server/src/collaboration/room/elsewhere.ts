import { type AwarenessState, isNewsTopic, type NewsTopic } from '@throughline/shared/protocol'

/** Stands for another process that serves the same document: it speaks for everyone connected to it. */
export class Elsewhere {
  readonly isElsewhere = true
  readonly clientId = null
  readonly arrival = 0
  readonly user = null

  /** Whether somebody there still lives is for that process to find out. */
  challenge(): void {}
}

/** A state of presence, as one process tells another. */
export function stateInWords({ clientId, clock, json }: AwarenessState): string {
  return `${clientId} ${clock} ${json}`
}

/** Null for words of another version. */
export function stateOfWords(words: string): AwarenessState | null {
  const parts = /^(\d{1,16}) (\d{1,16}) (.+)$/s.exec(words)
  const [, clientId, clock, json] = parts ?? []
  return json === undefined ? null : { clientId: Number(clientId), clock: Number(clock), json }
}

const NEWS = 'news '

/** News of a document, as one process tells another. */
export function newsInWords(topic: NewsTopic): string {
  return `${NEWS}${topic}`
}

/** Null for other words, and for topics of another version. */
export function newsOfWords(words: string): NewsTopic | null {
  const topic = words.startsWith(NEWS) ? words.slice(NEWS.length) : ''
  return isNewsTopic(topic) ? topic : null
}
