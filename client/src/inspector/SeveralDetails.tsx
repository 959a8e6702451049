import type { Id } from '@throughline/shared/model'
import { commands } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Button, Icon, Section } from '../ui/index.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'

const COMMON = /^(align-|distribute-|tidy-selection|group$|ungroup$|add-link$|duplicate$|delete$)/

/** Several things: how many of what, and what can be done with all of them. */
export function SeveralDetails({ ids }: { readonly ids: ReadonlySet<Id> }) {
  const { session, picture } = useInspected()
  const theory = useTheory(session, (whole) => whole)
  const now = () => ({ session, picture, theory: session.theory(), editor: useEditor.getState() })
  const context = now()
  const counts = (['elements', 'links', 'groups', 'bands'] as const).map(
    (kind) => [kind, [...ids].filter((id) => theory[kind].has(id)).length] as const,
  )
  const names = {
    elements: 'inspector.boxes',
    links: 'inspector.links',
    groups: 'inspector.groups',
    bands: 'inspector.bands',
  } as const
  return (
    <>
      <Head words={t('inspector.several', { count: ids.size })}>
        <p className="inspector-note">
          {counts
            .filter(([, count]) => count > 0)
            .map(([kind, count]) => t(names[kind], { count }))
            .join(' · ')}
        </p>
      </Head>
      <Section>
        <ul className="inspector-actions">
          {commands
            .filter((command) => COMMON.test(command.id) && command.when(context))
            .map((command) => (
              <li key={command.id}>
                <Button onPress={() => command.run(now())}>
                  {command.icon === undefined ? null : <Icon name={command.icon} />}
                  {t(command.label)}
                </Button>
              </li>
            ))}
        </ul>
      </Section>
    </>
  )
}
