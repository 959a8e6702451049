import { whenIdle } from './when-idle.js'

/** On a busy page the rest waits no longer than this after what people came for. */
const LONGEST_WAIT_MS = 500
/** What stands beside it waits so long for it to settle. */
const SETTLING_MS = 1_000

let isDrawn = false
let tell = () => {}
let tellSettled = () => {}

/** Resolves once the page has shown what people came for, and has time for the rest. */
export const firstViewShown = new Promise<void>((resolve) => {
  tell = resolve
})

const settled = new Promise<void>((resolve) => {
  tellSettled = resolve
})

/** Resolves once that also stands as it will, or has been shown for a while: then what stands beside it is fetched. */
export const firstViewSettled: Promise<void> = firstViewShown.then(() => {
  setTimeout(tellSettled, SETTLING_MS)
  return settled
})

/** What people came for is drawn: the next frame shows it. */
export function showedFirstView(): void {
  // The map says so whenever it is painted whole.
  if (isDrawn) return
  isDrawn = true
  requestAnimationFrame(() => whenIdle(tell, LONGEST_WAIT_MS))
}

/** What people came for stands as it will. */
export function settledFirstView(): void {
  tellSettled()
}
