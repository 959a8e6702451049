import type { Theory } from '@throughline/shared/model'
import { type Writing, writingsIn } from '@throughline/shared/search'
import type { Session } from '../session/index.js'

/** Texts that this person wrote and that the server has not confirmed, as they stand now. */
export function unsentWords(session: Pick<Session, 'theory' | 'saved' | 'waiting'>): readonly string[] {
  const saved = session.saved()
  if (session.waiting() === 0 || saved === null) return []
  const known = new Map(writings(saved).map((writing) => [placeOf(writing), writing.words]))
  const changed = writings(session.theory()).filter((writing) => known.get(placeOf(writing)) !== writing.words)
  return [...new Set(changed.map(({ words }) => words))]
}

function writings(theory: Theory): Writing[] {
  return [...writingsIn(theory)]
}

function placeOf({ kind, id, field, language }: Writing): string {
  return JSON.stringify([kind, id, field, language])
}
