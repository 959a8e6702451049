import type { Id, Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { Icon, Section } from '../ui/index.js'
import { useInspected } from './inspector-context.js'

/** How many records are on a thing; nothing where there are none. */
export function Attached({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const indicators = useTheory(session, (theory) => countOn(theory, 'indicators', id))
  const actors = useTheory(session, (theory) => countOn(theory, 'actors', id))
  const counted = [
    { kind: 'indicators', icon: 'indicator', count: indicators },
    { kind: 'actors', icon: 'actor', count: actors },
  ] as const
  const some = counted.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  return (
    <Section title={t('inspector.attached')}>
      <ul className="inspector-attached">
        {some.map(({ kind, icon, count }) => (
          <li key={kind}>
            <Icon name={icon} />
            {t(`inspector.${kind}`, { count })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function countOn(theory: Theory, kind: 'indicators' | 'actors', id: Id): number {
  let count = 0
  for (const { on } of theory[kind].values()) if (on.includes(id)) count += 1
  return count
}
