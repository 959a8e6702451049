import { firstExamples } from '@throughline/shared/templates'
import { t } from '../i18n/index.js'
import { PlainButton } from '../ui/index.js'
import type { Start } from './start.js'

/** What somebody sees who has no theories yet: what this is, and two ways to begin. */
export function EmptyHome({ onStart, onChoose }: { readonly onStart: Start; readonly onChoose: () => void }) {
  const example = firstExamples[0]
  return (
    <section className="home-empty">
      <div>
        <h2>{t('home.emptyTitle')}</h2>
        <p>{t('home.emptyAbout')}</p>
        <div className="home-empty-ways">
          <PlainButton kind="solid" onClick={onChoose}>
            {t('home.startWithTemplate')}
          </PlainButton>
          {example !== undefined && (
            <PlainButton kind="line" onClick={() => onStart({ example: example.id })}>
              {t('home.openExample')}
            </PlainButton>
          )}
        </div>
        <small>{t('home.exampleIsYours')}</small>
      </div>
      {example !== undefined && (
        <img src={`/api/examples/${example.id}/picture.svg`} alt="" className="home-empty-picture" />
      )}
    </section>
  )
}
