/** A dialog that has not taken the keyboard by then will not. */
const LONGEST_MS = 1_000

/**
 * Keeps what is pressed for a dialog that is on its way: quick fingers are quicker than its script, and what they type
 * must not go into the map. To be called once the dialog is there: gives it what was pressed, in order.
 */
export function holdKeys(): () => void {
  const pressed: string[] = []
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    pressed.push(event.key)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', press, true)

  async function give(): Promise<void> {
    const until = performance.now() + LONGEST_MS
    while (!isInDialog(document.activeElement) && performance.now() < until) await nextFrame()
    for (let key = pressed.shift(); key !== undefined; key = pressed.shift()) {
      giveKey(key, document.activeElement)
      // What it changes is on the screen before the next.
      await nextFrame()
    }
    document.removeEventListener('keydown', press, true)
  }
  return () => void give()
}

const isInDialog = (element: Element | null): boolean => element?.closest('[role="dialog"]') != null

function giveKey(key: string, to: Element | null): void {
  if (to === null || !isInDialog(to)) return
  if (key.length === 1 && (to instanceof HTMLInputElement || to instanceof HTMLTextAreaElement)) {
    to.setRangeText(key, to.selectionStart ?? to.value.length, to.selectionEnd ?? to.value.length, 'end')
    to.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }))
  } else to.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

// Frames do not come in a hidden tab, where nobody types.
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
