import { dropPassage } from '@throughline/shared/commands'
import type { Passage } from '@throughline/shared/model'
import type { Prose } from '@throughline/shared/narrative'
import { t } from '../i18n/index.js'
import { IfMay, type Session } from '../session/index.js'
import { Button } from '../ui/index.js'

interface LeftPassagesProps {
  readonly passages: readonly Passage[]
  readonly language: Prose
  readonly session: Session
}

/** What was written over parts that are gone from the theory: kept until somebody takes it away. */
export function LeftPassages({ passages, language, session }: LeftPassagesProps) {
  if (passages.length === 0) return null
  return (
    <section className="words-part">
      <h3>{t('words.left')}</h3>
      {passages.map(({ id, about, words }) => (
        <div key={id} className="words-left">
          <p className="words-plain" lang={language}>
            {words[language]}
          </p>
          <IfMay action="edit">
            <Button size="small" onPress={() => session.run(dropPassage, { about, language })}>
              {t('words.remove')}
            </Button>
          </IfMay>
        </div>
      ))}
    </section>
  )
}
