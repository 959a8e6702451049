import type { CSSProperties } from 'react'
import { t } from '../i18n/index.js'
import { useEditor, useThreadCounts } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { BandRow } from './BandRow.js'
import { ChainReference } from './ChainReference.js'
import type { LabelEnd } from './LabelField.js'
import { LinkRow } from './LinkRow.js'
import { addWords, promptOf, rowWords } from './names.js'
import { useOutlineParts } from './outline-context.js'
import type { Row } from './rows/row.js'
import { spokenRow } from './spoken-row.js'
import { ThingRow } from './ThingRow.js'
import { Chevron, WholeRow } from './WholeRow.js'

export interface OutlineRowProps {
  readonly row: Row
  /** Its place among all rows, from 0; the heads of the columns are the first row of the grid. */
  readonly index: number
  readonly isCurrent: boolean
  readonly topPx: number
  readonly measure: (row: HTMLElement | null) => void
  readonly onEndLabel: (row: Row, how: LabelEnd) => void
}

/** More steps in than this are not set further in: the words need the room. */
const MOST_STEPS_IN = 8

/** One row of the outline, whatever it is about. */
export function OutlineRow({ row, index, isCurrent, topPx, measure, onEndLabel }: OutlineRowProps) {
  const parts = useOutlineParts()
  const { key, content, thing, level, place, siblings, isOpen } = row
  const isSelected = useEditor(({ selection }) => thing !== null && selection.has(thing))
  const said = useThreadCounts(({ counts }) => counts.get(thing ?? '') ?? 0)
  const spoken = spokenRow(parts, row)
  const [person] = parts.people.get(thing ?? '') ?? []
  const classes = [
    'outline-row',
    `outline-${content.kind}`,
    isCurrent ? 'is-current' : '',
    isOpen === true ? 'is-open' : '',
    place === siblings ? 'is-last' : '',
    isSelected ? 'is-selected' : '',
    content.kind === 'element' ? `type-${parts.theory.elements.get(content.id)?.type ?? ''}` : '',
    person === undefined ? '' : `person-${person.colour} ${person.isTyping ? 'is-typing' : 'is-here'}`,
  ]
  const style: CSSProperties & Record<'--in', number> = {
    '--in': Math.min(level, MOST_STEPS_IN) - 1,
    transform: `translateY(${topPx}px)`,
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which those of a table cannot be.
    <div
      ref={measure}
      role="row"
      className={classes.filter((name) => name !== '').join(' ')}
      style={style}
      data-index={index}
      data-key={key}
      data-id={thing ?? undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={said === 0 ? spoken : `${spoken}, ${t('comments.onMap', { count: said })}`}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-rowindex={index + 2}
      aria-expanded={isOpen ?? undefined}
      aria-selected={thing === null ? undefined : isSelected}
    >
      <RowCells row={row} onEndLabel={(how) => onEndLabel(row, how)} />
    </div>
  )
}

function RowCells({ row, onEndLabel }: { readonly row: Row; readonly onEndLabel: (how: LabelEnd) => void }) {
  const parts = useOutlineParts()
  const { content } = row
  switch (content.kind) {
    case 'band':
      return <BandRow row={row} id={content.id} count={content.count} onEndLabel={onEndLabel} />
    case 'element':
    case 'group':
      return <ThingRow row={row} id={content.id} by={content.by} onEndLabel={onEndLabel} />
    case 'link':
      return <LinkRow id={content.id} side={content.side} other={content.other} />
    case 'reference':
      return <ChainReference id={content.id} by={content.by} place={content.place} />
    case 'add':
      return (
        <WholeRow>
          <Icon name="plus" size={14} />
          <span>{addWords(parts, content.band)}</span>
          <span className="outline-hush">{promptOf(parts, content.band)}</span>
        </WholeRow>
      )
    case 'add-band':
      return (
        <WholeRow>
          <Icon name="plus" size={14} />
          <span>{rowWords(parts, row)}</span>
        </WholeRow>
      )
    default:
      return (
        <WholeRow>
          <Chevron isOpen={row.isOpen} />
          <span className="outline-band-name">{rowWords(parts, row)}</span>
          <span className="outline-count">{content.count}</span>
        </WholeRow>
      )
  }
}
