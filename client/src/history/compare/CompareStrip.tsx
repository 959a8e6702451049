import { dateInWords, t } from '../../i18n/index.js'
import { announce } from '../../state/index.js'
import { Button, SelectField } from '../../ui/index.js'
import type { Version } from '../history-api.js'
import { showNow } from '../history-state.js'
import { versionName } from '../version-name.js'
import { momentInWords } from '../when-in-words.js'
import { ChangeSign } from './ChangeSign.js'
import { type Compared, OUTCOMES, summaryOf, useCompared } from './comparison-state.js'
import { showComparison } from './show-comparison.js'

/** Above the map: which versions are compared, how much differs, and the way back. */
export function CompareStrip() {
  const compared = useCompared((state) => state.compared)
  return compared === null ? null : <Versions {...compared} />
}

function Versions(compared: Compared) {
  const { a, b, changes, timeline } = compared
  const versions = timeline.revisions.map((revision) => {
    const [name, when] = [versionName(revision), momentInWords(new Date(revision.at))]
    const agreed = revision.agreed === null ? null : t('compare.agreedOn', { date: dateInWords(revision.agreed.date) })
    return { value: String(revision.id), label: name === when ? when : `${name}, ${agreed ?? when}` }
  })
  const now = { value: 'now', label: t('compare.draftNow') }
  const choose = (part: { readonly a?: Version; readonly b?: Version }) => void showComparison({ ...compared, ...part })
  const back = () => {
    showNow()
    announce(t('history.backSaid'))
  }
  return (
    <section className="strip strip-plain compare-strip" aria-label={summaryOf(compared)}>
      <SelectField
        label={t('compare.from')}
        labelUnseen
        value={String(a)}
        choices={versions.filter(({ value }) => value !== String(b))}
        onChange={(value) => choose({ a: Number(value) })}
      />
      <span aria-hidden="true">{t('compare.to')}</span>
      <SelectField
        label={t('compare.to')}
        labelUnseen
        value={String(b)}
        choices={[now, ...versions].filter(({ value }) => value !== String(a))}
        onChange={(value) => choose({ b: value === 'now' ? 'now' : Number(value) })}
      />
      <ul className="compare-counts">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <ChangeSign became={outcome} />
            <span aria-hidden="true">{t(`compare.${outcome}`)}</span>{' '}
            <span className="compare-count">{changes.filter(({ became }) => became === outcome).length}</span>
          </li>
        ))}
      </ul>
      <Button kind="solid" onPress={back}>
        {t('history.back')}
      </Button>
    </section>
  )
}
