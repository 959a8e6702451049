import type { ColourRole } from '../scene.js'
import { DEMANDS, type Demand } from './demands.js'
import { reaching } from './reaching.js'
import type { Theme } from './theme.js'

/** The theme with every colour that does not reach its contrast moved to the nearest shade that does. */
export function held(theme: Theme, least: Readonly<Record<Demand['as'], number>>): Theme {
  const colours: Record<ColourRole, string> = { ...theme }
  for (const { role, on, as } of DEMANDS) {
    // Letters on the signs of a lens stay as they are: their grounds make way for them.
    if (role === 'lens-text') continue
    const isSign = role.startsWith('lens-')
    const grounds = [...on, ...(isSign ? (['lens-text'] as const) : [])].map((ground) => colours[ground])
    const shade = reaching(colours[role], grounds, isSign ? least.text : least[as])
    if (shade === null) throw new RangeError(`${role} ${colours[role]} reaches no contrast on ${grounds.join(', ')}`)
    colours[role] = shade
  }
  return colours
}
