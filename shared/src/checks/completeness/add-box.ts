import type { ElementType, Theory } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import { bandFor } from '../facts/band-for.js'
import type { Fix } from '../fix.js'

/** Puts in a box of a type that is missing, in the band where it belongs; its words are for people to write. */
export function addBox(theory: Theory, type: ElementType, name: Bilingual): Fix {
  return { name, change: { command: 'addElement', args: { type, band: bandFor(theory, type) } } }
}
