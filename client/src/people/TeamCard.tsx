import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button, Face } from '../ui/index.js'
import { emailRefusal, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormRefusal.js'
import { PeopleForm } from './PeopleForm.js'
import { type Team, teams } from './people-api.js'
import { useAction } from './useAction.js'
import { useForm } from './useForm.js'
import './team-card.css'

interface TeamCardProps {
  readonly team: Team
  readonly self: string
  readonly onChanged: () => void
}

/** A team: who is in it. Who looks after it takes people in and out, and ends it; others may go. */
export function TeamCard({ team: { id, name, isOwner, people }, self, onChanged }: TeamCardProps) {
  const { refusal, run } = useAction()
  const change = (action: () => Promise<unknown>) => run(() => action().then(onChanged))
  return (
    <details className="people-team">
      <summary>
        <strong>{name}</strong> <span className="people-quiet">{t('people.teamCount', { count: people.length })}</span>
      </summary>
      <ul className="people-list">
        {people.map((person) => (
          <li key={person.id}>
            <Face name={person.name} />
            <span className="people-what">
              <strong>
                {person.name} {person.id === self ? <em>{t('people.you')}</em> : null}
              </strong>
              <small>{person.email}</small>
            </span>
            {isOwner && person.id !== self ? (
              <Button
                kind="line"
                size="small"
                aria-label={t('people.removeOf', { name: person.name })}
                onPress={() => change(() => teams.remove(id, person.id))}
              >
                {t('people.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOwner ? <AddForm team={id} onAdded={onChanged} /> : null}
      <FormRefusal words={refusal} />
      <Button
        kind="line"
        size="small"
        aria-label={t(isOwner ? 'people.endTeamOf' : 'people.leaveGo', { name })}
        onPress={() => change(() => (isOwner ? teams.end(id) : teams.remove(id, self)))}
      >
        {t(isOwner ? 'people.endTeam' : 'people.leaveTeam')}
      </Button>
    </details>
  )
}

function AddForm({ team, onAdded }: { readonly team: string; readonly onAdded: () => void }) {
  const [email, setEmail] = useState('')
  const form = useForm({
    check: () => refusalsIn({ email: emailRefusal(email) }),
    async send() {
      await teams.add(team, email.trim())
      setEmail('')
      onAdded()
    },
    refused: ({ status }) => (status === 404 ? { email: t('people.nobodyWith') } : null),
  })
  return (
    <PeopleForm
      form={form}
      actions={
        <div className="people-row">
          <Button kind="line" type="submit">
            {t('people.teamAdd')}
          </Button>
        </div>
      }
    >
      <FormField
        label={t('people.teamAddEmail')}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        refusal={form.refusals.email}
      />
    </PeopleForm>
  )
}
