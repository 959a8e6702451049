import { changeDetails } from '@throughline/shared/commands'
import { SCALE_IDS } from '@throughline/shared/model'
import { scaleOf, scales } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { announce } from '../state/index.js'
import { SelectField } from '../ui/index.js'
import { OtherScales } from './OtherScales.js'
import { ratedElsewhere } from './rated-elsewhere.js'

/** The scale that the theory's links are rated on. Choosing another leaves every rating as it is, and says so. */
export function ScaleField() {
  const session = useSession()
  const id = useTheory(session, ({ details }) => details.scale)
  const scale = scaleOf(id)
  return (
    <>
      <SelectField
        label={t('inspector.scale')}
        value={id}
        field="scale"
        choices={scales.map(({ id: value, name }) => ({ value, label: name[language()] }))}
        onChange={(wanted) => {
          const next = SCALE_IDS.find((one) => one === wanted)
          if (next === undefined) return
          session.run(changeDetails, { scale: next })
          const stay = [...ratedElsewhere(session.theory().links, next)]
          if (stay.length === 0) return
          const told = stay.map(([other, links]) =>
            t('rating.stay', { count: links.length, scale: scaleOf(other).name[language()] }),
          )
          announce(`${told.join(' ')} ${t('rating.stayNote')}`)
        }}
      />
      {/* Its name says already that nothing is rated. */}
      {id === 'unrated' ? null : <p className="inspector-note">{scale.rates[language()]}</p>}
      <OtherScales />
    </>
  )
}
