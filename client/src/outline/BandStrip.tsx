import { t } from '../i18n/index.js'
import { IconButton } from '../ui/index.js'
import { rowWords } from './names.js'
import { useOutlineParts } from './outline-context.js'
import type { Row } from './rows/row.js'

export interface BandStripProps {
  readonly rows: readonly Row[]
  /** The first row that is seen, from 0. */
  readonly first: number
  readonly onGo: (row: Row) => void
}

/** On a phone: which band one is in, and the way to its neighbours. */
export function BandStrip({ rows, first, onGo }: BandStripProps) {
  const parts = useOutlineParts()
  const heads = rows.filter(({ level, content }) => level === 1 && content.kind !== 'add-band')
  const at = heads.findLastIndex((head) => rows.indexOf(head) <= Math.max(0, first))
  const head = heads[at]
  if (head === undefined || heads.length < 2) return null
  const [before, after] = [heads[at - 1], heads[at + 1]]
  return (
    <div className="outline-strip">
      <p>
        <strong>{rowWords(parts, head)}</strong>
        <span className="outline-hush">{t('outline.bandOf', { place: at + 1, count: heads.length })}</span>
      </p>
      <IconButton
        icon="back"
        label={t('outline.bandBefore')}
        isDisabled={before === undefined}
        onPress={() => before !== undefined && onGo(before)}
      />
      <IconButton
        icon="right"
        label={t('outline.bandAfter')}
        isDisabled={after === undefined}
        onPress={() => after !== undefined && onGo(after)}
      />
    </div>
  )
}
