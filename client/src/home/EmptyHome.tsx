import { firstExamples } from '@throughline/shared/templates'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
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
          <Button kind="solid" onPress={onChoose}>
            {t('home.startWithTemplate')}
          </Button>
          {example !== undefined && (
            <Button kind="line" onPress={() => onStart({ example: example.id })}>
              {t('home.openExample')}
            </Button>
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
