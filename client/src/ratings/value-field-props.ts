import type { Rating, ScaleId } from '@throughline/shared/model'

/** What every field that asks for a value of a scale is given. */
export interface ValueFieldProps {
  readonly label: string
  readonly scale: ScaleId
  /** On this scale, or null. */
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}
