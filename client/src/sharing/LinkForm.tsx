import { type FormEvent, useState } from 'react'
import { dayInWords, t } from '../i18n/index.js'
import { Button, SelectField, TextField } from '../ui/index.js'
import type { LinkRole, LinkWish, ShareLink } from './sharing-api.js'

const ROLES: readonly LinkRole[] = ['view', 'comment', 'edit']
const DAY_MS = 24 * 3600 * 1000
/** Days from now that are offered as the end. */
const ENDS = [1, 7, 14, 30, 90, 365]
const LEAST_PASSWORD = 4

interface LinkFormProps {
  /** null: a new one. */
  readonly link: ShareLink | null
  readonly onSave: (wish: LinkWish) => void
  readonly onCancel: () => void
}

/** What a link allows, until when, and whether a password stands before it. */
export function LinkForm({ link, onSave, onCancel }: LinkFormProps) {
  const [label, setLabel] = useState(link?.label ?? '')
  const [role, setRole] = useState<LinkRole>(link?.role ?? 'view')
  const [ends] = useState(() => endsFrom(Date.now()))
  const [expires, setExpires] = useState(link === null ? (ends[3] ?? '') : (link.expires ?? ''))
  const [guarded, setGuarded] = useState(link?.hasPassword ?? false)
  const [password, setPassword] = useState('')
  const keeps = guarded && link?.hasPassword === true && password === ''
  const isShort = guarded && !keeps && password.length < LEAST_PASSWORD
  const [isRefused, setRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isShort) return setRefused(true)
    onSave({
      label: label.trim(),
      role,
      expires: expires === '' ? null : expires,
      password: keeps ? undefined : guarded ? password : null,
    })
  }
  const known = link?.expires ?? null
  const choices = [...(known === null || ends.includes(known) ? [] : [known]), ...ends]
  return (
    <form className="share-form" noValidate onSubmit={submit}>
      <TextField
        label={t('share.linkName')}
        value={label}
        onChange={setLabel}
        maxLength={80}
        placeholder={t('share.linkNameAsk')}
        autoFocus
      />
      <div className="share-form-set">
        <SelectField
          label={t('share.whoever')}
          value={role}
          onChange={(value) => setRole(ROLES.find((each) => each === value) ?? role)}
          choices={ROLES.map((value) => ({ value, label: t(`share.do.${value}`) }))}
        />
        <SelectField
          label={t('share.until')}
          value={expires}
          onChange={setExpires}
          choices={[
            { value: '', label: t('share.forever') },
            ...choices.map((value) => ({ value, label: dayInWords(value, new Date()) })),
          ]}
        />
        <SelectField
          label={t('share.password')}
          value={guarded ? 'set' : 'none'}
          onChange={(value) => setGuarded(value === 'set')}
          choices={[
            { value: 'none', label: t('share.passwordNone') },
            { value: 'set', label: t('share.passwordSet') },
          ]}
        />
      </div>
      {guarded ? (
        <TextField
          label={t('share.passwordNew')}
          value={password}
          onChange={setPassword}
          autoComplete="off"
          maxLength={200}
          refusal={isRefused && isShort ? t('share.passwordShort') : null}
        />
      ) : null}
      <div className="share-form-actions">
        <Button kind="solid" type="submit">
          {t(link === null ? 'share.makeLink' : 'share.changeLink')}
        </Button>
        <Button onPress={onCancel}>{t('share.cancel')}</Button>
      </div>
    </form>
  )
}

/** The ends of those days, so that a link works until midnight. */
function endsFrom(now: number): string[] {
  return ENDS.map((days) => {
    const day = new Date(now + days * DAY_MS)
    day.setHours(23, 59, 59, 0)
    return day.toISOString()
  })
}
