import type { Role } from '@throughline/shared/permissions'
import { type FormEvent, useState } from 'react'
import { RequestRefused, reasonOf } from '../documents/index.js'
import { dayInWords, t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, Face, Icon, IconButton, SelectField, TextField } from '../ui/index.js'
import { RoleMeanings, RoleSelect } from './RoleSelect.js'
import type { ShareGroup, SharePerson, Sharing } from './sharing-api.js'
import { useAsked } from './useAsked.js'

interface PeopleProps {
  readonly session: Session
  readonly sharing: Sharing
}

/** Who has a role in the theory, and a field to invite somebody by email. */
export function People({ session, sharing }: PeopleProps) {
  const { answer, refusal, again } = useAsked(sharing.people)
  const [failure, setFailure] = useState<string | null>(null)
  const here = useAboutOthers(session, (others) => others.map(({ name, colour }) => ({ name, colour })))
  const doing = (work: Promise<unknown>) => {
    work
      .then(
        () => setFailure(null),
        (error: unknown) => setFailure(t('share.failed', { why: reasonOf(error) })),
      )
      .finally(again)
  }
  return (
    <section className="share-people">
      <h3>{t('share.people')}</h3>
      <Invite
        sharing={sharing}
        groups={answer?.groups.filter(({ role }) => role === null) ?? []}
        onGroup={(group, role) => doing(sharing.addGroup(group, role))}
        onDone={again}
      />
      <p role="alert" className="field-refusal">
        {failure ?? refusal}
      </p>
      <ul>
        {answer?.people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            colour={here.find(({ name }) => name === person.name)?.colour}
            onRole={(role) => doing(sharing.addPerson(person.email, role))}
            onRemove={() => doing(sharing.removePerson(person.id))}
          />
        ))}
        {answer?.groups.flatMap((group) =>
          group.role === null ? (
            []
          ) : (
            <li key={`${group.kind} ${group.id}`}>
              <span className="face face-own share-group">
                <Icon name="reach" size={14} />
              </span>
              <p>
                <b dir="auto">{group.name}</b>
                <span>{t('share.groupPeople', { count: group.people })}</span>
              </p>
              <RoleSelect
                label={t('share.roleOf', { name: group.name })}
                role={group.role}
                onChange={(role) => doing(sharing.addGroup(group, role))}
              />
              <IconButton
                icon="close"
                size="small"
                label={t('share.removeName', { name: group.name })}
                onPress={() => doing(sharing.removeGroup(group))}
              />
            </li>
          ),
        )}
        {answer?.guests.map(({ id, name, role }) => (
          <li key={id}>
            <Face name={name} />
            <p>
              <b dir="auto">{name}</b>
              <span>{t('share.guestByLink')}</span>
            </p>
            <span className="share-fixed">{t(`share.roles.${role}`)}</span>
            <IconButton
              icon="close"
              size="small"
              label={t('share.lowerGuest', { name })}
              onPress={() => doing(sharing.removePerson(`guest:${id}`))}
            />
          </li>
        ))}
        {answer?.invited.map(({ email, role, at }) => (
          <li key={email}>
            <Face name={email} />
            <p>
              <b dir="auto">{email}</b>
              <span>{t('share.invited', { when: dayInWords(at, new Date()) })}</span>
            </p>
            <span className="share-fixed">{t(`share.roles.${role}`)}</span>
            <IconButton
              icon="close"
              size="small"
              label={t('share.removeName', { name: email })}
              onPress={() => doing(sharing.removePerson(email))}
            />
          </li>
        ))}
      </ul>
      <div className="share-what">
        <Icon name="question" />
        <RoleMeanings />
      </div>
    </section>
  )
}

interface PersonRowProps {
  readonly person: SharePerson
  readonly colour: number | undefined
  readonly onRole: (role: Role) => void
  readonly onRemove: () => void
}

function PersonRow({ person, colour, onRole, onRemove }: PersonRowProps) {
  const { name, email, role, organisation, isCaller } = person
  const about = isCaller
    ? t('share.you', { email })
    : organisation === null
      ? email
      : t('share.byOrganisation', { email, organisation })
  return (
    <li>
      <Face name={name} {...(colour === undefined ? {} : { colour })} />
      <p>
        <b dir="auto">{name}</b>
        <span dir="auto">{about}</span>
      </p>
      {isCaller || organisation !== null ? (
        <span className="share-fixed">{t(`share.roles.${role}`)}</span>
      ) : (
        <>
          <RoleSelect label={t('share.roleOf', { name })} role={role} onChange={onRole} />
          <IconButton icon="close" size="small" label={t('share.removeName', { name })} onPress={onRemove} />
        </>
      )}
    </li>
  )
}

interface InviteProps {
  readonly sharing: Sharing
  /** Organisations and teams that could be given a role. */
  readonly groups: readonly ShareGroup[]
  readonly onGroup: (group: ShareGroup, role: Role) => void
  readonly onDone: () => void
}

function Invite({ sharing, groups, onGroup, onDone }: InviteProps) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('edit')
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    if (address === '') return
    try {
      const name = await sharing.addPerson(address, role)
      const words = name === null ? t('share.inviteSent', { email: address }) : t('share.added', { name })
      setSaid(words)
      announce(words)
      setEmail('')
      setRefusal(null)
      onDone()
    } catch (error) {
      setSaid('')
      const isNobodys = error instanceof RequestRefused && error.code === 'no-account'
      const said = reasonOf(error)
      setRefusal(isNobodys ? t('share.nobodys') : said)
    }
  }
  return (
    <form noValidate onSubmit={submit}>
      <div className="share-invite">
        <TextField
          label={t('share.email')}
          labelUnseen
          type="email"
          autoComplete="off"
          placeholder={t('share.emailAsk')}
          value={email}
          onChange={setEmail}
          refusal={refusal}
          autoFocus
        />
        <RoleSelect label={t('share.role')} role={role} onChange={setRole} />
        <Button kind="solid" type="submit">
          {t('share.invite')}
        </Button>
      </div>
      {groups.length === 0 ? null : (
        <div className="share-groups">
          <SelectField
            label={t('share.groups')}
            labelUnseen
            value=""
            onChange={(value) => {
              const group = groups.find(({ id }) => id === value)
              if (group !== undefined) onGroup(group, role)
            }}
            choices={[
              { value: '', label: t('share.groups') },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      )}
      <p role="status" className="share-said">
        {said}
      </p>
    </form>
  )
}
