import type { Prose, Written } from '@throughline/shared/narrative'
import { t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { Button, Icon } from '../ui/index.js'

interface OutOfDateProps {
  readonly written: Written
  readonly made: string
  readonly language: Prose
  readonly onKeep: () => void
  readonly onUseNew: () => void
}

/** Under words whose part says something else now: what it said then, what it says now, and the two ways on. */
export function OutOfDate({ written, made, language, onKeep, onUseNew }: OutOfDateProps) {
  return (
    <div className="words-stale">
      <p className="words-stale-title">
        <Icon name="warning" />
        {t('words.outOfDate')}
      </p>
      <details>
        <summary>{t('words.whatChanged')}</summary>
        <h4>{t('words.then')}</h4>
        <p className="words-plain" lang={language}>
          {written.basis}
        </p>
        <h4>{t('words.now')}</h4>
        <p className="words-plain" lang={language}>
          {made}
        </p>
      </details>
      <IfMay action="edit">
        <div className="words-ways">
          <Button kind="line" size="small" onPress={onKeep}>
            {t('words.keepMine')}
          </Button>
          <Button kind="line" size="small" onPress={onUseNew}>
            {t('words.useNew')}
          </Button>
        </div>
      </IfMay>
    </div>
  )
}
