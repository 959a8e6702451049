import { type Plan, stepsOf } from '@throughline/shared/presenting'
import { t } from '../i18n/index.js'
import { type Session, useMayEdit, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Button, Section } from '../ui/index.js'
import { pathPlan } from './path-plan.js'
import { bringEveryone, startPresenting } from './present.js'

/** The ways to present a theory; each begins at once. */
export function Plans({ session }: { readonly session: Session }) {
  const theory = useTheory(session, (whole) => whole)
  const mayEdit = useMayEdit(session)
  const within = useEditor((editor) => editor.within)
  const light = useEditor((editor) => editor.light)
  const selection = useEditor((editor) => editor.selection)
  const bands: Plan = { kind: 'bands', within }
  const path = pathPlan(theory, light, selection)
  const frames: Plan = { kind: 'frames' }
  const ways = [
    { plan: bands, name: t('command.present-bands'), about: t('present.about.bands') },
    { plan: path, name: t('command.present-path'), about: t('present.about.path') },
    { plan: frames, name: t('command.present-frames'), about: t('present.about.frames') },
  ] as const
  return (
    <Section>
      <ul className="present-plans">
        {ways.map(({ plan, name, about }) => {
          const count = plan === null ? 0 : stepsOf(theory, plan).length
          return (
            <li key={name}>
              <Button
                kind="line"
                isDisabled={count === 0}
                onPress={() => plan !== null && startPresenting(session, plan)}
              >
                {name}
              </Button>
              <p>{count === 0 ? about : t('present.steps.count', { count })}</p>
            </li>
          )
        })}
      </ul>
      {mayEdit ? <Button onPress={() => bringEveryone(session)}>{t('command.bring-everyone')}</Button> : null}
    </Section>
  )
}
