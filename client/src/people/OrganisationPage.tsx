import { useCallback, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { useWho } from '../who/index.js'
import { AuditLog } from './AuditLog.js'
import { FormRefusal } from './FormRefusal.js'
import { Invitations } from './Invitations.js'
import { Members } from './Members.js'
import { PeoplePage, PeopleSection } from './PeoplePage.js'
import { type Organisation, organisations } from './people-api.js'
import { RenameForm } from './RenameForm.js'
import { useAction } from './useAction.js'
import { useAnswer } from './useAnswer.js'

/** An organisation: who is in it as what, who is invited, and the way out of it. */
export function OrganisationPage({ id }: { readonly id: string }) {
  const { answer, refusal, again } = useAnswer(useCallback(() => organisations.read(id), [id]))
  const who = useWho()
  const self = who?.person?.id ?? null
  const isOwner = answer?.members.some((member) => member.id === self && member.role === 'owner') === true
  const parts = { organisation: answer, onChanged: again }
  return (
    <PeoplePage title={answer?.name ?? t('people.organisation')} refusal={refusal} isBusy={answer === null}>
      {answer === null || who === null || self === null ? null : (
        <>
          <Members {...parts} organisation={answer} self={self} isOwner={isOwner} hasMail={who.mail} />
          {isOwner ? <Invitations {...parts} organisation={answer} hasMail={who.mail} /> : null}
          {isOwner ? <Rename key={answer.name} organisation={answer} onChanged={again} /> : null}
          {isOwner ? <AuditLog organisation={id} /> : null}
          <Leave organisation={answer} self={self} />
        </>
      )}
    </PeoplePage>
  )
}

interface OrganisationParts {
  readonly organisation: Organisation
  readonly onChanged: () => void
}

function Rename({ organisation: { id, name }, onChanged }: OrganisationParts) {
  return (
    <PeopleSection title={t('people.organisationName')}>
      <RenameForm
        label={t('people.organisationName')}
        autoComplete="organization"
        name={name}
        missingWords={t('people.organisationMissing')}
        save={(wanted) => organisations.rename(id, wanted).then(onChanged)}
      />
    </PeopleSection>
  )
}

function Leave({ organisation: { id, name }, self }: { readonly organisation: Organisation; readonly self: string }) {
  const [isAsking, setAsking] = useState(false)
  const { refusal, run } = useAction()
  const leave = () => run(() => organisations.removeMember(id, self).then(() => globalThis.location.replace('/')))
  return (
    <PeopleSection title={t('people.leaveTitle')} about={t('people.leaveAbout')}>
      <FormRefusal words={refusal} />
      {isAsking ? (
        <div className="people-row">
          <Button kind="line" className="people-danger" onPress={leave}>
            {t('people.leaveGo', { name })}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('people.stay')}</Button>
        </div>
      ) : (
        <Button kind="line" onPress={() => setAsking(true)}>
          {t('people.leave')}
        </Button>
      )}
    </PeopleSection>
  )
}
