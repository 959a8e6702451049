import type { Format } from '@throughline/shared/formats'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import { type FileKind, SHORT_NAMES } from './file-kinds.js'
import { Segments } from './Segments.js'

interface FormatChoiceProps {
  readonly kind: FileKind
  readonly format: Format
  readonly onChange: (id: string) => void
}

/** So many stand side by side. */
const SIDE_BY_SIDE = 3

/** Which format of a kind that has several. */
export function FormatChoice({ kind: { formats }, format, onChange }: FormatChoiceProps) {
  const props = {
    label: t('export.which'),
    value: format.id,
    onChange,
    choices: formats.map(({ id }) => ({ value: id, label: SHORT_NAMES[id] ?? id })),
  }
  return formats.length > SIDE_BY_SIDE ? <SelectField {...props} /> : <Segments {...props} />
}
