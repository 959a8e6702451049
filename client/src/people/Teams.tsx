import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormPage.js'
import { PeopleSection } from './PeoplePage.js'
import { teams } from './people-api.js'
import { TeamCard } from './TeamCard.js'
import { useAnswer } from './useAnswer.js'
import { useForm } from './useForm.js'

/** The teams one is in, across organisations; a field for a new one. */
export function Teams({ self }: { readonly self: string }) {
  const { answer, again } = useAnswer(teams.list)
  const [name, setName] = useState('')
  const { ref, refusals, isBusy, onSubmit } = useForm({
    check: () => refusalsIn({ name: missing(name, t('people.teamMissing')) }),
    async send() {
      await teams.make(name.trim())
      setName('')
      await again()
    },
  })
  return (
    <PeopleSection title={t('people.teams')} about={t('people.teamsAbout')}>
      {answer?.map((team) => (
        <TeamCard key={team.id} team={team} self={self} onChanged={again} />
      ))}
      <details className="people-more">
        <summary>{t('people.newTeam')}</summary>
        <form ref={ref} className="people-form" onSubmit={onSubmit} noValidate aria-busy={isBusy}>
          <FormField
            label={t('people.teamName')}
            autoComplete="off"
            value={name}
            onChange={setName}
            refusal={refusals.name}
          />
          <FormRefusal words={refusals.all} />
          <Button kind="line" type="submit">
            {t('people.makeTeam')}
          </Button>
        </form>
      </details>
    </PeopleSection>
  )
}
