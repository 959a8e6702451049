import { addRecord } from '@throughline/shared/commands'
import { WHOLE_THEORY } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { IfMay, useMayEdit, useSession, useTheory } from '../session/index.js'
import { showRecord } from '../state/index.js'
import { Button, Icon, Section } from '../ui/index.js'
import { ActorCard } from './ActorCard.js'

/** Everybody in the theory, also who is on no element yet. */
export function AllActors() {
  const session = useSession()
  const mayEdit = useMayEdit(session)
  const actors = useTheory(session, (theory) => theory.actors)
  const add = () => {
    const id = session.run(addRecord, { kind: 'actors', on: [] })
    showRecord({ kind: 'actors', id, on: null })
  }
  return (
    <Section
      title={t('records.actors.title')}
      count={actors.size}
      actions={
        <IfMay action="edit">
          <Button size="small" aria-label={t('records.actors.add')} onPress={add} data-add="actors">
            <Icon name="plus" size={12} />
            {t('records.addShort')}
          </Button>
        </IfMay>
      }
    >
      {actors.size === 0 ? (
        <p className="inspector-none">{mayEdit ? t('records.actors.ask') : '–'}</p>
      ) : (
        <ul className="record-list">
          {[...actors.values()].map((actor) => (
            <li key={actor.id}>
              <ActorCard record={actor} on={WHOLE_THEORY} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
