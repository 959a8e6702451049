import { type MouseEvent, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../i18n/index.js'
import { setEditor } from '../state/index.js'
import { runNamed } from './add-here.js'
import { BandStrip } from './BandStrip.js'
import { choose, extendTo, goTo, toggle } from './go-to.js'
import { Heads } from './Heads.js'
import type { LabelEnd } from './LabelField.js'
import { rowWords } from './names.js'
import { OutlineRow } from './OutlineRow.js'
import { useOutlineParts } from './outline-context.js'
import { turn, useOutline } from './outline-state.js'
import { pressRow } from './press-row.js'
import type { Row } from './rows/row.js'
import type { CurrentRow } from './useCurrentRow.js'
import { useKeyboardHold } from './useKeyboardHold.js'
import { useOutlineKeys } from './useOutlineKeys.js'
import { useRowWindow } from './useRowWindow.js'

export interface TreeGridProps extends CurrentRow {
  readonly rows: readonly Row[]
  readonly onContextMenu: (request: { readonly id: string | null; readonly x: number; readonly y: number }) => void
}

/**
 * The outline for eyes, keyboard and screen readers alike: a treegrid after the ARIA patterns, one tab stop, rows that
 * take the focus. Only rows in view are drawn.
 */
export function TreeGrid({ rows, at, reveal, onContextMenu }: TreeGridProps) {
  const parts = useOutlineParts()
  const grid = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useRowWindow(scroller, rows, at)
  const press = { ...parts, reveal }
  useKeyboardHold(grid, rows[at]?.key ?? null)

  const menuAt = (row: Row, x: number, y: number) => {
    flushSync(() => goTo(row))
    onContextMenu({ id: row.thing, x, y })
  }
  const onKeyDown = useOutlineKeys({
    ...press,
    rows,
    at,
    wordsOf: (row) => rowWords(parts, row),
    pageRows: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 33) - 1),
    onMenu: (row) => {
      const { left = 0, bottom = 0 } = elementOf(grid.current, row)?.getBoundingClientRect() ?? {}
      menuAt(row, left + 40, bottom)
    },
  })

  function onClick(event: MouseEvent): void {
    const row = rowAt(event.target)
    if (row === null || !(event.target instanceof Element) || event.target.matches('.outline-field')) return
    const button = event.target.closest('[data-menu]')
    if (button !== null) {
      const { left, bottom } = button.getBoundingClientRect()
      menuAt(row, left, bottom)
    } else if (event.target.closest('[data-turn]') !== null) {
      goTo(row)
      turn(row.key)
    } else if (event.target.closest('[data-goto]') !== null || isAdding(row)) pressRow(press, row)
    else if (event.shiftKey) extendTo(rows, row)
    else if (event.ctrlKey || event.metaKey) toggle(row, true)
    else {
      // On a phone there is no room for a sign that opens: a tap chooses, and shows what it is linked to.
      if (isNarrow() && row.isOpen !== null && (row.isOpen === false || row === rows[at])) turn(row.key)
      choose(row)
    }
  }

  const onEndLabel = useCallback(
    (row: Row, how: LabelEnd) => {
      flushSync(() => setEditor({ editing: null, focused: row.thing }))
      if (how === 'another' && row.content.kind === 'element') {
        choose(row)
        runNamed(parts, 'grow-same')
      } else if (how === 'next' || how === 'previous') writeBeside(rows, row, how)
    },
    [parts, rows],
  )

  const isByBand = useOutline((outline) => outline.mode === 'band')
  const firstSeen = virtual.getVirtualItemForOffset(virtual.scrollOffset ?? 0)?.index ?? 0

  return (
    <>
      {isByBand ? (
        <BandStrip
          rows={rows}
          first={firstSeen}
          onGo={(row) => virtual.scrollToIndex(rows.indexOf(row), { align: 'start' })}
        />
      ) : null}
      <div
        ref={grid}
        role="treegrid"
        className="outline-grid"
        data-shortcuts="map"
        data-mode={isByBand ? 'band' : 'chain'}
        aria-label={t('outline.label')}
        aria-describedby="outline-how"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={6}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={({ target }) => {
          const row = rowAt(target)
          if (
            row !== null &&
            target instanceof Element &&
            target.closest('.outline-label, .outline-band-name') !== null
          )
            pressRow(press, row)
        }}
        onContextMenu={(event) => {
          const row = rowAt(event.target)
          if (row === null || (event.target instanceof Element && event.target.matches('.outline-field'))) return
          event.preventDefault()
          menuAt(row, event.clientX, event.clientY)
        }}
        onPaste={() => {
          // On the row that adds to a band, what is pasted comes into that band.
          const content = rows[at]?.content
          if (content?.kind === 'add' && content.band !== null) setEditor({ selection: new Set([content.band]) })
        }}
      >
        <span id="outline-how" hidden>
          {t('outline.howTo')}
        </span>
        <Heads />
        {/* biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which those of a table cannot be. */}
        <div ref={scroller} role="rowgroup" className="outline-scroller">
          <div role="presentation" className="outline-rows" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, key, start }) => {
              const row = rows[index]
              return row === undefined ? null : (
                <OutlineRow
                  key={key}
                  row={row}
                  index={index}
                  isCurrent={index === at}
                  topPx={start}
                  measure={virtual.measureElement}
                  onEndLabel={onEndLabel}
                />
              )
            })}
          </div>
        </div>
      </div>
    </>
  )

  function rowAt(target: EventTarget): Row | null {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined
    return rows.find((row) => row.key === key) ?? null
  }
}

// Tab goes from label to label; at the end of a band it comes to the row that adds to it.
function writeBeside(rows: readonly Row[], { key }: Row, how: 'next' | 'previous'): void {
  const at = rows.findIndex((row) => row.key === key)
  const others = how === 'next' ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse()
  const to = others.find(({ content: { kind } }) => kind !== 'link' && kind !== 'reference')
  if (to === undefined) return
  choose(to)
  if (to.content.kind === 'element' || to.content.kind === 'group') setEditor({ editing: to.thing })
}

function isAdding({ content: { kind } }: Row): boolean {
  return kind === 'add' || kind === 'add-band'
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 700px)').matches
}

function elementOf(grid: HTMLElement | null, { key }: Row): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null
}
