import { setCeiling } from '@throughline/shared/commands'
import { type Band, type Id, inOrder, type Theory, wordsOf } from '@throughline/shared/model'
import { ceilingBand } from '@throughline/shared/scene'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { chosenBand } from './selected.js'

/** Where the programme's answering for results ends: the same as dragging the dashed line. Not in sub-models. */
export const ceiling: readonly Command[] = [
  {
    ...aboutTheCeiling('ceiling-here'),
    when: (context) => {
      const band = chosenBand(context)
      return band?.placement === 'main' && band.within === null && band.id !== context.theory.details.ceiling
    },
    run: (context) => put(context, chosenBand(context)),
  },
  { ...aboutTheCeiling('ceiling-on', 'Alt+Shift+PageDown'), when: can(1), run: step(1) },
  { ...aboutTheCeiling('ceiling-back', 'Alt+Shift+PageUp'), when: can(-1), run: step(-1) },
  {
    ...aboutTheCeiling('ceiling-remove'),
    when: ({ theory }) => ceilingBand(theory) !== null,
    run: (context) => put(context, null),
  },
]

function aboutTheCeiling<Name extends string>(id: Name, ...shortcuts: string[]) {
  return { id, label: `command.${id}`, section: 'bands', shortcuts, where: 'map' } as const
}

function can(by: 1 | -1) {
  return ({ theory }: CommandContext): boolean => next(theory, by) !== null
}

function step(by: 1 | -1) {
  return (context: CommandContext): void => put(context, next(context.theory, by))
}

// Without a ceiling the first step puts one after the first band, or before the last.
function next(theory: Theory, by: 1 | -1): Band | null {
  const now = ceilingBand(theory)
  const main = inOrder(
    [...theory.bands.values()].filter(({ placement, within }) => placement === 'main' && within === null),
  )
  if (now === null) return (by === 1 ? main[0] : main.at(-1)) ?? null
  return main[main.indexOf(now) + by] ?? null
}

function put({ session, theory }: CommandContext, band: { readonly id: Id } | null): void {
  session.run(setCeiling, { band: band?.id ?? null })
  const label = band === null ? undefined : theory.bands.get(band.id)?.label
  const name = label === undefined ? '' : wordsOf(label, theory.details.languages) || t('canvas.untitled')
  announce(band === null ? t('ceiling.none') : t('ceiling.upTo', { band: name }))
}
