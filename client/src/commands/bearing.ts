import { changeElement } from '@throughline/shared/commands'
import { BEARINGS, hasBearing } from '@throughline/shared/model'
import type { Command, CommandContext } from './command.js'
import { selectedElements } from './selected.js'

/** Which way context and unintended outcomes work: enabler or barrier, welcome or unwelcome. */
export const bearings: readonly Command[] = ([...BEARINGS, null] as const).map((bearing) => ({
  id: `bearing-${bearing ?? 'none'}`,
  label: `command.bearing-${bearing ?? 'none'}`,
  section: 'edit',
  shortcuts: [],
  where: 'page',
  when: (context) => withBearing(context).some((element) => element.bearing !== bearing),
  run: (context) => context.session.run(changeElement, { ids: withBearing(context).map(({ id }) => id), bearing }),
}))

function withBearing(context: CommandContext) {
  return selectedElements(context).filter(({ type }) => hasBearing(type))
}
