import { setEditor } from '../state/index.js'
import { always, type Command } from './command.js'

const STOPS = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex="0"]'

/** Takes the keyboard from the view into the panel beside it, opening the details where none is open, and back. */
export const toPanel: Command = {
  id: 'to-panel',
  label: 'command.to-panel',
  section: 'view',
  shortcuts: ['F6'],
  where: 'page',
  whileTyping: true,
  when: always,
  run: ({ editor }) => {
    if (panel()?.contains(document.activeElement)) {
      back()
      return
    }
    cameFrom = document.activeElement
    if (editor.panel === null) setEditor({ panel: 'details' })
    // The panel of a row or box that was only just chosen is drawn by then.
    requestAnimationFrame(() => enter(FRAMES))
  },
}

let cameFrom: Element | null = null

/** A panel that has only just been opened comes a few frames later, on a busy machine many. */
const FRAMES = 60

function enter(frames: number): void {
  const stops = [...(panel()?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(canStop)
  // The way out of the panel and the ends of a link come first on the screen, and are not what one came for.
  const first = stops.find((stop) => stop.closest('.inspector-kind, .link-ends') === null) ?? stops[0]
  if (first !== undefined) first.focus()
  else if (frames > 0) requestAnimationFrame(() => enter(frames - 1))
}

function back(): void {
  const wasInView = cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body
  const stop = wasInView ? cameFrom : (stopIn('[role="row"][tabindex="0"]') ?? stopIn('[tabindex="0"]'))
  if (stop instanceof HTMLElement) stop.focus()
}

function stopIn(stop: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`main ${stop}`)
}

function panel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.inspector')
}

function canStop(stop: HTMLElement): boolean {
  return stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.getClientRects().length > 0
}
