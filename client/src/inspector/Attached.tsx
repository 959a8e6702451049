import type { Id, Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { Icon, Section } from '../ui/index.js'
import { useInspected } from './inspector-context.js'

const KINDS = [
  ['indicators', 'indicator'],
  ['actors', 'actor'],
] as const

/** How many records are on a thing; nothing where there are none. */
export function Attached({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const theory = useTheory(session, (whole) => whole)
  const counted = KINDS.map(([kind, icon]) => ({ kind, icon, count: countOn(theory, kind, id) }))
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

function countOn(theory: Theory, kind: (typeof KINDS)[number][0], id: Id): number {
  let count = 0
  for (const { on } of theory[kind].values()) if (on.includes(id)) count += 1
  return count
}
