import { addBands } from '@throughline/shared/commands'
import { standardBands } from '@throughline/shared/templates'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button } from '../ui/index.js'

/** On a theory without columns: the answers need somewhere to stand. */
export function NoBands({ session }: { readonly session: Session }) {
  const lay = () => session.run(addBands, { bands: standardBands(session.theory().details.languages) })
  return (
    <section className="guide-part">
      <p>{t('guide.noBands')}</p>
      <Button kind="solid" autoFocus onPress={lay}>
        {t('guide.layBands')}
      </Button>
    </section>
  )
}
