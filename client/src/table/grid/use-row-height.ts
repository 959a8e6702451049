import { type RefObject, useLayoutEffect, useState } from 'react'

/** Two lines and the room about them, as the sheet has them. */
const ROW_PX = 45
const ABOUT_PX = 11

/** How high a row is: two lines of text as large as this reader has set it. */
export function useRowHeight(within: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(ROW_PX)
  useLayoutEffect(() => {
    const probe = document.createElement('span')
    probe.className = 'table-probe'
    probe.ariaHidden = 'true'
    probe.append('x', document.createElement('br'), 'x')
    within.current?.parentElement?.append(probe)
    const look = () => setHeight(Math.max(ROW_PX, Math.ceil(probe.offsetHeight + ABOUT_PX)))
    const watch = new ResizeObserver(look)
    watch.observe(probe)
    look()
    return () => {
      watch.disconnect()
      probe.remove()
    }
  }, [within])
  return height
}
