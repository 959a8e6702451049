/** Gives the keyboard to the view that is open, where it has a place for it: a box, a row or a cell. */
export function focusView(): boolean {
  const stop = document.querySelector<HTMLElement>(
    'main [role="option"][tabindex="0"], main [role="row"][tabindex="0"], main [role="gridcell"][tabindex="0"]',
  )
  stop?.focus({ preventScroll: true })
  return stop !== null
}
