import { guideOffers } from '@throughline/shared/guides'
import { inLanguage, t } from '../i18n/index.js'
import { type Session, useMayEdit, useTheory } from '../session/index.js'
import { startGuide, useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import './guide-offer.css'

/** Above a theory without boxes, in every view: questions can lead. */
export function GuideOffer({ session }: { readonly session: Session }) {
  const isEmpty = useTheory(session, ({ elements }) => elements.size === 0)
  const mayEdit = useMayEdit(session)
  const isLed = useEditor(({ panel }) => panel === 'guide')
  if (!isEmpty || isLed || !mayEdit) return null
  return (
    <section className="guide-offer" aria-label={t('guide.title')}>
      <Icon name="guide" />
      <p>{t('guide.orLed')}</p>
      {guideOffers.map(({ id, name }) => (
        <Button key={id} kind="line" onPress={() => startGuide(session.documentId, id)}>
          {inLanguage(name)}
        </Button>
      ))}
    </section>
  )
}
