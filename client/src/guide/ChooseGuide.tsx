import { guideOffers } from '@throughline/shared/guides'
import { inLanguage, t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { startGuide } from '../state/index.js'
import { Button } from '../ui/index.js'

/** Which way to be led: from the impact back, or from what is done. */
export function ChooseGuide({ session }: { readonly session: Session }) {
  return (
    <section className="guide-part">
      <p>{t('guide.choose')}</p>
      {guideOffers.map(({ id, name, about }, index) => (
        <div key={id} className="guide-way">
          <Button kind="line" autoFocus={index === 0} onPress={() => startGuide(session.documentId, id)}>
            {inLanguage(name)}
          </Button>
          <p className="guide-hint">{inLanguage(about)}</p>
        </div>
      ))}
    </section>
  )
}
