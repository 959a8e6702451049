import { isAnswered, previousKey, type Question } from '@throughline/shared/guides'
import { t } from '../i18n/index.js'
import { type GuideWay, setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'

/** Nothing left to ask: what was let go, and the ways on. */
export function Finished({ questions, way }: { readonly questions: readonly Question[]; readonly way: GuideWay }) {
  const skipped = questions.filter((question) => way.skipped.has(question.key) && !isAnswered(question)).length
  return (
    <section className="guide-part">
      <h3 className="guide-ask">{t('guide.finished')}</h3>
      <p>{skipped === 0 ? t('guide.finishedAbout') : t('guide.finishedSkipped', { count: skipped })}</p>
      <div className="guide-ways">
        {skipped === 0 ? null : (
          <Button kind="line" autoFocus onPress={() => setEditor({ guide: { ...way, at: null, skipped: new Set() } })}>
            {t('guide.askSkipped')}
          </Button>
        )}
        <Button kind="solid" autoFocus={skipped === 0} onPress={() => setEditor({ panel: 'words' })}>
          {t('guide.readIt')}
        </Button>
        <Button onPress={() => setEditor({ guide: { ...way, at: previousKey(questions, null) } })}>
          {t('guide.back')}
        </Button>
      </div>
    </section>
  )
}
