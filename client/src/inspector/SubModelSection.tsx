import { addSubModel } from '@throughline/shared/commands'
import { subModelOf } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { subModelBands } from '@throughline/shared/templates'
import { t } from '../i18n/index.js'
import { IfMay, useTheory } from '../session/index.js'
import { showMap } from '../state/index.js'
import { Button, Section } from '../ui/index.js'
import { useInspected } from './inspector-context.js'
import { ThingRow } from './ThingRow.js'

/** The map that a box opens into, and what it gives. */
export function SubModelSection({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const hasOne = useTheory(session, (theory) => subModelOf(theory, id) !== null)
  if (hasOne) return <Inside id={id} />
  return (
    <Section title={t('subModel.title')}>
      <p className="inspector-none">{t('subModel.none')}</p>
      <IfMay action="edit">
        <Button
          kind="line"
          onPress={() => {
            session.run(addSubModel, { id, bands: subModelBands })
            showMap(id)
          }}
        >
          {t('subModel.make')}
        </Button>
      </IfMay>
    </Section>
  )
}

function Inside({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const theory = useTheory(session, (whole) => whole)
  const subModel = subModelOf(theory, id)
  if (subModel === null) return null
  return (
    <Section title={t('subModel.title')}>
      <Button kind="line" onPress={() => showMap(id)}>
        {`${t('subModel.open')} (${t('subModel.inside', { count: subModel.elements.length })})`}
      </Button>
      {subModel.outputs.length === 0 ? null : (
        <>
          <p className="inspector-note">{t('subModel.gives')}</p>
          <ul className="link-rows">
            {subModel.outputs.map((output) => (
              <li key={output.id}>
                <ThingRow id={output.id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
