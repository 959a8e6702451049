import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { rowWords } from './names.js'
import { useOutlineParts } from './outline-context.js'
import type { Row } from './rows/row.js'

/** Everything that can be done with a row, for mouse and finger; the keyboard has its menu key and Shift F10. */
export function RowMenuButton({ row }: { readonly row: Row }) {
  const parts = useOutlineParts()
  return (
    <button
      type="button"
      className="outline-more"
      tabIndex={-1}
      data-menu=""
      aria-label={t('outline.more', { name: rowWords(parts, row) })}
    >
      <Icon name="more" />
    </button>
  )
}
