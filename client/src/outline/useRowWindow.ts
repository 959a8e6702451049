import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Row, RowKind } from './rows/row.js'

/** About how high rows are, pixels; each is measured once it is drawn. */
const HEIGHT_PX: Readonly<Partial<Record<RowKind, number>>> = { element: 33, group: 33, reference: 33 }
const OTHER_HEIGHT_PX = 29
const BEYOND = 8

/**
 * Draws only the rows in view, and the current one wherever it is: it has the keyboard, and a screen reader is on it.
 * What others add or take away above does not move what one looks at.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: readonly Row[], at: number) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      if (at < 0 || at >= range.count || indexes.includes(at)) return indexes
      return [...indexes, at].sort((a, b) => a - b)
    },
    [at],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => HEIGHT_PX[rows[index]?.content.kind ?? 'band'] ?? OTHER_HEIGHT_PX,
    overscan: BEYOND,
    rangeExtractor,
  })

  const key = rows[at]?.key
  const before = useRef({ rows, key, start: 0 })
  useLayoutEffect(() => {
    const start = virtual.measurementsCache[at]?.start ?? 0
    const was = before.current
    before.current = { rows, key, start }
    const element = scroller.current
    if (element === null || was.rows === rows || was.key !== key || was.start === start) return
    const isSeen = was.start >= element.scrollTop && was.start < element.scrollTop + element.clientHeight
    if (isSeen) element.scrollTop += start - was.start
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another current row is a reason to scroll.
  useEffect(() => {
    if (key !== undefined) virtual.scrollToIndex(at, { align: 'auto' })
  }, [key])

  return virtual
}
