import type { Id, Theory } from '@throughline/shared/model'
import type { Preferences } from '../state/index.js'
import type { Said, SaidKind } from './others-work-in-words.js'

const SWITCHES: Readonly<Record<SaidKind, keyof Preferences>> = {
  boxes: 'sayBoxes',
  links: 'sayLinks',
  records: 'sayRecords',
  theory: 'sayTheory',
}

/** Where somebody is: what they have selected and what has the keyboard. */
export interface Standing {
  readonly selection: ReadonlySet<Id>
  readonly focused: Id | null
}

/** Whether what others did is said aloud to somebody who prefers this and stands there. */
export function isSaid(
  { kind, things }: Said,
  preferences: Preferences,
  { theory, selection, focused }: Standing & { readonly theory: Theory },
): boolean {
  if (!preferences.announceOthers || !preferences[SWITCHES[kind]]) return false
  if (!preferences.sayHereOnly) return true
  const here = new Set(focused === null ? selection : [...selection, focused])
  for (const { id, from, to } of theory.links.values()) if (here.has(from) || here.has(to)) here.add(id)
  return things.some((thing) => here.has(thing))
}
