import { EmmieField } from './EmmieField.js'
import { PercentField } from './PercentField.js'
import { RatingSelect } from './RatingSelect.js'
import { VariantField } from './VariantField.js'
import type { ValueFieldProps } from './value-field-props.js'

/** Asks for a value in the way the scale needs: a list, a number, or the five parts of EMMIE. */
export function ValueField(props: ValueFieldProps) {
  if (props.scale === 'emmie') return <EmmieField {...props} />
  if (props.scale === 'percent') return <PercentField {...props} />
  return (
    <>
      <RatingSelect {...props} />
      <VariantField {...props} />
    </>
  )
}
