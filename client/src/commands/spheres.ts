import { changeBand } from '@throughline/shared/commands'
import { SPHERES, type Sphere } from '@throughline/shared/model'
import type { Command, CommandContext } from './command.js'
import { chosenBand } from './selected.js'

/** Which of what happens the programme controls, influences, or can only hope for. */
export const spheres: readonly Command[] = ([...SPHERES, null] as const).map((sphere) => ({
  id: `sphere-${sphere ?? 'none'}`,
  label: `command.sphere-${sphere ?? 'none'}`,
  section: 'bands',
  shortcuts: [],
  where: 'page',
  when: (context) => mainBand(context) !== null && mainBand(context)?.sphere !== sphere,
  run: (context) => put(context, sphere),
}))

function mainBand(context: CommandContext) {
  const band = chosenBand(context)
  return band?.placement === 'main' ? band : null
}

function put(context: CommandContext, sphere: Sphere | null): void {
  const band = mainBand(context)
  if (band !== null) context.session.run(changeBand, { id: band.id, sphere })
}
