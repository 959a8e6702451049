import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type CSSProperties, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/index.js'
import type { Session } from '../../session/index.js'
import { announce, lookAtTable, type TableKind, useEditor, useTable } from '../../state/index.js'
import { columnTemplate, NARROW_PX } from '../column-widths.js'
import { NOTHING_PENDING, usePending } from '../pending.js'
import type { Untaken } from '../plan-cells.js'
import type { Column } from '../sheet.js'
import { CellMenu, type CellMenuRequest } from './CellMenu.js'
import { GridHead } from './GridHead.js'
import { GridRow } from './GridRow.js'
import { GridContext } from './grid-context.js'
import type { Grid } from './use-grid.js'
import { useGridKeys } from './use-grid-keys.js'
import { placeUnder, useGridPointer } from './use-grid-pointer.js'
import { usePeopleInCells } from './use-people-in-cells.js'
import { useRowHeight } from './use-row-height.js'
import { useWidth } from './use-width.js'
import './grid.css'
import './cells.css'
import './current-cell.css'
import './cell-editor.css'

interface GridViewProps {
  readonly session: Session
  readonly kind: TableKind
  readonly grid: Grid
  readonly onFilter: (column: Column) => void
}

/** The grid itself: an ARIA grid with one tab stop; rows that are out of sight are not drawn. */
export function GridView({ session, kind, grid, onFilter }: GridViewProps) {
  const { table, state, place, range, actions } = grid
  const { look, rows, columns, sheet } = table
  const hint = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const rowPx = useRowHeight(scroller)
  const widthPx = useWidth(scroller)
  const wanted = useTable((tables) => tables.looks[kind])
  const selection = useEditor((editor) => editor.selection)
  const people = usePeopleInCells(session, kind)
  const untaken = useUntakenByRow(session, kind)
  const [menu, setMenu] = useState<CellMenuRequest | null>(null)
  const parts = useMemo(() => ({ session, actions }), [session, actions])

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: (n) => rows[n]?.key ?? n,
    overscan: 8,
    // The cell with the keyboard is always drawn: it would lose it otherwise.
    rangeExtractor: (shown) => {
      const drawn = defaultRangeExtractor(shown)
      return place.row < 0 || drawn.includes(place.row) ? drawn : [...drawn, place.row].sort((a, b) => a - b)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are as high as they are now.
  useLayoutEffect(() => virtual.measure(), [virtual, rowPx])

  useFocus(scroller, grid)

  const sortBy = (column: Column | undefined) => {
    if (column === undefined) return
    const sort = nextSort(wanted.sort?.column === column.id ? wanted.sort.direction : null, column.id)
    lookAtTable(kind, { sort })
    announce(
      sort === null
        ? t('table.said.unsorted')
        : t('table.said.sorted', {
            name: column.name,
            way: t(sort.direction === 'ascending' ? 'table.said.first' : 'table.said.last'),
          }),
    )
  }
  const openMenu = (at?: { readonly x: number; readonly y: number }) => {
    const cell = scroller.current?.querySelector('[tabindex="0"]')?.getBoundingClientRect()
    setMenu({ ...(at ?? { x: cell?.left ?? 0, y: cell?.bottom ?? 0 }), place })
  }
  const onKeyDown = useGridKeys({
    grid,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2),
    onSort: (n) => sortBy(columns[n]),
    onMenu: () => openMenu(),
  })
  const pointer = useGridPointer(grid)
  const copy = (event: ClipboardEvent) => {
    if (isInField(event)) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', actions.copied())
    if (event.type === 'cut') actions.clear()
  }
  const paste = (event: ClipboardEvent) => {
    if (isInField(event) || place.row < 0) return
    event.preventDefault()
    actions.paste(event.clipboardData.getData('text/plain'))
  }
  const isNarrow = widthPx < NARROW_PX
  const style: CSSProperties & Record<'--columns' | '--row', string> = {
    '--columns': columnTemplate(columns, isNarrow),
    '--row': `${rowPx}px`,
  }
  return (
    <GridContext value={parts}>
      <p id={hint} className="unseen">
        {t(grid.mayWrite ? 'table.keys' : 'table.keysToLook')}
      </p>
      <div
        ref={scroller}
        role="grid"
        className={`table-grid ${isNarrow ? 'is-narrow' : ''}`}
        aria-label={t(`table.${kind}`)}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={!grid.mayWrite}
        style={style}
        onKeyDown={onKeyDown}
        onCopy={copy}
        onCut={copy}
        onPaste={paste}
        onContextMenu={(event) => {
          const at = placeUnder(event)
          if (at === null || isInField(event)) return
          event.preventDefault()
          const isInRange =
            at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right
          if (!isInRange) actions.moveTo(at)
          setMenu({ x: event.clientX, y: event.clientY, place: at })
        }}
        {...pointer}
      >
        <GridHead
          columns={columns}
          current={place.row < 0 ? place.column : null}
          wanted={wanted}
          orderedBy={sheet.orderedBy}
          onSort={sortBy}
          onMenu={(column, at) => setMenu({ ...at, place: { row: -1, column: columns.indexOf(column) } })}
        />
        <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            const isIn = index >= range.top && index <= range.bottom && place.row >= 0
            const hasCurrent = index === place.row
            const isRange = state.all || state.from !== null || place.column < 0
            return (
              <GridRow
                key={row.key}
                look={look}
                row={row}
                index={index}
                topPx={start}
                columns={columns}
                current={hasCurrent ? place.column : null}
                chosen={isIn && isRange ? range : null}
                isSelected={
                  row.about !== undefined &&
                  selection.has(row.about) &&
                  (kind === 'links' || kind === 'elements' || hasCurrent)
                }
                isLast={row.id === null && index === rows.length - 1}
                writing={hasCurrent ? state.writing : null}
                untaken={untaken.get(row.key)}
                people={row.id === null ? undefined : people.get(row.id)}
              />
            )
          })}
        </div>
      </div>
      {menu === null ? null : (
        <CellMenu request={menu} grid={grid} kind={kind} onFilter={onFilter} onClose={() => setMenu(null)} />
      )}
    </GridContext>
  )
}

function nextSort(now: 'ascending' | 'descending' | null, column: string) {
  if (now === 'descending') return null
  return { column, direction: now === null ? ('ascending' as const) : ('descending' as const) }
}

function isInField(event: { readonly target: EventTarget | null }): boolean {
  return event.target instanceof Element && event.target.closest('.table-editor') !== null
}

// The cell that is come to takes the keyboard; when its row goes, the cell in its place does.
function useFocus(scroller: { readonly current: HTMLElement | null }, grid: Grid): void {
  const had = useRef(false)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const isLost = had.current && document.activeElement === document.body
    const asked = grid.asked()
    const cell = element.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    if (grid.state.writing === null && (asked.focus || isLost)) cell?.focus({ preventScroll: true })
    had.current = element.contains(document.activeElement)
    if (!asked.focus && !asked.view) return
    // With the focus a cell shows all it holds, and that is brought into view.
    const shown = cell?.querySelector('.table-content') ?? cell
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

function useUntakenByRow(session: Session, kind: TableKind): ReadonlyMap<string, readonly Untaken[]> {
  const { untaken } = usePending((state) =>
    state.documentId === session.documentId ? (state.tables[kind] ?? NOTHING_PENDING) : NOTHING_PENDING,
  )
  return useMemo(() => {
    const rows = new Map<string, Untaken[]>()
    for (const one of untaken) rows.set(one.row, [...(rows.get(one.row) ?? []), one])
    return rows
  }, [untaken])
}
