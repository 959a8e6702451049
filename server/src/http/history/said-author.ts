import * as z from 'zod'
import { authorOf, type Caller } from '../../access/index.js'
import { cleanName } from '../../clean-name.js'
import { type Author, authorNamed } from '../../history/index.js'

/** How somebody wants to be called, where nobody signs in. */
export const saidName = z.string().trim().min(1).max(80).optional().describe('Your name, where nobody signs in')

/** Who calls, for the history: whoever has signed in, else the name that they say. */
export function saidAuthor(caller: Caller, name: string | undefined): Author | null {
  const known = authorOf(caller)
  if (known !== null || caller.kind !== 'anyone' || name === undefined) return known
  const line = cleanName(name)
  return line === null ? null : authorNamed(line)
}
