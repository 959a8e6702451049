import { type Rating, SCALE_IDS, type ScaleId } from '@throughline/shared/model'
import { scales } from '@throughline/shared/scales'
import { useState } from 'react'
import { language, t } from '../i18n/index.js'
import { RatingField } from '../ratings/index.js'
import { useSession, useTheory } from '../session/index.js'
import { SelectField } from '../ui/index.js'

/** The rating of a piece of evidence: on the theory's scale or any other, since studies come rated by others. */
export function EvidenceRating({
  rating,
  onChange,
}: {
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}) {
  const ofTheory = useTheory(useSession(), ({ details }) => details.scale)
  const [chosen, setChosen] = useState<ScaleId | null>(null)
  const scale = chosen ?? rating?.scale ?? ofTheory
  return (
    <>
      <SelectField
        label={t('evidence.scale')}
        value={scale}
        choices={scales.map(({ id, name }) => ({
          value: id,
          label: id === 'unrated' ? t('evidence.noScale') : name[language()],
        }))}
        onChange={(wanted) => setChosen(SCALE_IDS.find((one) => one === wanted) ?? null)}
      />
      {scale === 'unrated' && rating === null ? null : (
        <RatingField
          scale={scale}
          rating={rating}
          onChange={(next) => {
            setChosen(next === null ? scale : null)
            onChange(next)
          }}
        />
      )}
    </>
  )
}
