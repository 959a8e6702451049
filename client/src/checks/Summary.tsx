import type { Bilingual } from '@throughline/shared/checks'
import { inLanguage, t } from '../i18n/index.js'
import { Section } from '../ui/index.js'

/** How far the theory has come, in sentences with figures. */
export function Summary({ sentences }: { readonly sentences: readonly Bilingual[] }) {
  if (sentences.length === 0) return null
  return (
    <Section title={t('checks.summary')}>
      <ul className="checks-summary">
        {sentences.map((sentence) => (
          <li key={sentence.en}>{inLanguage(sentence)}</li>
        ))}
      </ul>
    </Section>
  )
}
