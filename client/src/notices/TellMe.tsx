import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import { DIGESTS, HOW } from './notices-api.js'
import { askNotices, choose, useNotices } from './notices-store.js'
import './notices.css'

/** What one wants to be told, and how; emails are offered where the server can send some. */
export function TellMe() {
  const told = useNotices((state) => state.told)
  useEffect(() => void askNotices(), [])
  if (told === null) return null

  const { preferences, byEmail } = told
  const ways = HOW.filter((how) => byEmail || how !== 'email')
  return (
    <section className="tell-me" id="tell-me" aria-labelledby="tell-me-title">
      <h2 id="tell-me-title">{t('notices.tellMe')}</h2>
      {(['mentions', 'toDos', 'changes'] as const).map((kind) => (
        <SelectField
          key={kind}
          label={t(`notices.${kind}`)}
          value={!byEmail && preferences[kind] === 'email' ? 'screen' : preferences[kind]}
          choices={ways.map((how) => ({ value: how, label: t(`notices.how.${how}`) }))}
          onChange={(value) => void choose({ [kind]: HOW.find((how) => how === value) ?? 'screen' })}
        />
      ))}
      {byEmail && (
        <SelectField
          label={t('notices.digest')}
          value={preferences.digest}
          choices={DIGESTS.map((when) => ({ value: when, label: t(`notices.digests.${when}`) }))}
          onChange={(value) => void choose({ digest: DIGESTS.find((when) => when === value) ?? 'weekly' })}
        />
      )}
    </section>
  )
}
