import { reachedFrom } from '../facts/reached-from.js'
import { criterion } from './criterion.js'

export const daviesInclusive = criterion({
  id: 'davies-inclusive',
  question: {
    en: 'Does it cover the main ways the aim might be reached, and the main actors?',
    cy: 'A yw’n cwmpasu’r prif ffyrdd o gyrraedd y nod, a’r prif weithredwyr?',
  },
  why: {
    en: 'An aim is seldom reached in one way, by one body alone.',
    cy: 'Anaml y cyrhaeddir nod mewn un ffordd, gan un corff ar ei ben ei hun.',
  },
  hint({ elements, flow, theory }) {
    const impacts = elements.filter(({ type }) => type === 'impact')
    const before = (id: string) => flow.to(id).map(({ from }) => from)
    // Two ways to it part somewhere upstream: a thing that two others lead to.
    const several = impacts.filter(({ id }) =>
      [...reachedFrom([id], before)].some((at) => new Set(before(at)).size > 1),
    )
    const actors = theory.actors.size
    return {
      en: `${several.length} of ${impacts.length} impacts are reached in more than one way; ${actors} ${actors === 1 ? 'actor is' : 'actors are'} recorded.`,
      cy: `Cyrhaeddir ${several.length} o ${impacts.length} effaith mewn mwy nag un ffordd; cofnodwyd ${actors} gweithredwr.`,
    }
  },
})
