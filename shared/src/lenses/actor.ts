import { type Actor, elementType, type Id, type Theory, wordsOf } from '../model/index.js'
import { hueColours, NONE_COLOURS } from './colours.js'
import type { Lens, LensInput, LensReading, Names } from './lens.js'
import { letterOf } from './letters.js'
import { LENS_NAMES } from './names.js'

const NOBODY: Names = { en: 'Nobody named', cy: 'Neb wedi’i enwi' }
const UNNAMED: Names = { en: 'no name', cy: 'dim enw' }

/** Who answers for each box. */
export const byResponsible: Lens = {
  id: 'responsible',
  name: LENS_NAMES.responsible,
  about: { en: 'Who answers for each box?', cy: 'Pwy sy’n atebol am bob blwch?' },
  tells: 'boxes',
  read: (theory, input) => readActors(theory, input, ({ responsible }) => responsible),
}

/** Who does, owns, funds, measures or is affected. */
export const byActor: Lens = {
  id: 'actor',
  name: LENS_NAMES.actor,
  about: {
    en: 'Who does, owns, funds, measures or is affected by each box?',
    cy: 'Pwy sy’n gwneud, yn berchen, yn ariannu, yn mesur neu’n cael ei effeithio gan bob blwch?',
  },
  tells: 'boxes',
  read: (theory, input) => readActors(theory, input, ({ on, responsible }) => [...on, ...responsible]),
}

function readActors(theory: Theory, { language }: LensInput, thingsOf: (actor: Actor) => readonly Id[]): LensReading {
  const named = [...theory.actors.values()]
    .map((actor) => ({ actor, name: wordsOf(actor.label, theory.details.languages, language) || UNNAMED[language] }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.actor.id < b.actor.id ? -1 : 1))
  const of = new Map<Id, string[]>()
  for (const { actor } of named) {
    for (const id of new Set(thingsOf(actor))) {
      if (theory.elements.has(id)) of.set(id, [...(of.get(id) ?? []), actor.id])
    }
  }
  for (const { id, type } of theory.elements.values()) if (elementType(type).causal && !of.has(id)) of.set(id, ['none'])
  const kinds = named.map(({ actor, name }, place) => ({
    id: actor.id,
    name,
    sign: { text: letterOf(place) },
    colours: hueColours(place),
  }))
  const none = { id: 'none', name: NOBODY[language], sign: { text: '–' }, colours: NONE_COLOURS, dashed: true }
  return { kinds: [...kinds, none], of }
}
