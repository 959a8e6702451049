import type { Mention } from '@throughline/shared/threads'
import { useMemo } from 'react'
import { type Session, useAboutOthers } from '../session/index.js'
import { useThreads } from '../threads/index.js'
import { mentionable } from './mentionable.js'
import { useMembers } from './useMembers.js'

/** Those whom a comment can name. */
export function usePeople(session: Session): readonly Mention[] {
  const threads = useThreads(session, (state) => state.threads)
  const me = useThreads(session, (state) => state.me)
  const here = useAboutOthers(session, (others) => others.map(({ name }) => name))
  const members = useMembers(session)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is here is asked of the session itself.
  return useMemo(() => mentionable(session, threads, members, me), [session, threads, members, me, here])
}
