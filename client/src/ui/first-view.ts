import { whenIdle } from './when-idle.js'

/** On a busy page the rest waits no longer than this after what people came for. */
const LONGEST_WAIT_MS = 500

let tell = () => {}

/** Resolves once the page has shown what people came for, and has time for the rest. */
export const firstViewShown = new Promise<void>((resolve) => {
  tell = resolve
})

/** What people came for is drawn: the next frame shows it. */
export function showedFirstView(): void {
  requestAnimationFrame(() => whenIdle(tell, LONGEST_WAIT_MS))
}
