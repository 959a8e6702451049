import { reachedFrom } from '../facts/reached-from.js'
import { criterion } from './criterion.js'

export const daviesComplete = criterion({
  id: 'davies-complete',
  question: {
    en: 'Does it run all the way from activities to impact?',
    cy: 'A yw’n rhedeg yr holl ffordd o weithgareddau i effaith?',
  },
  why: {
    en: 'A gap in the chain is a step that nobody has thought through.',
    cy: 'Bwlch yn y gadwyn yw cam nad oes neb wedi’i ystyried.',
  },
  hint({ elements, flow }) {
    const impacts = elements.filter(({ type }) => type === 'impact')
    const leading = reachedFrom(
      impacts.map(({ id }) => id),
      (id) => flow.to(id).map(({ from }) => from),
    )
    const activities = elements.filter(({ type, within }) => type === 'activity' && within === null)
    const arriving = activities.filter(({ id }) => leading.has(id))
    return {
      en: `${arriving.length} of ${activities.length} activities lead, step by step, to an impact.`,
      cy: `Mae ${arriving.length} o ${activities.length} gweithgaredd yn arwain, gam wrth gam, at effaith.`,
    }
  },
})
