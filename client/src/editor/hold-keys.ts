/** What has not taken the keyboard by then will not. */
const LONGEST_MS = 3_000

/**
 * Keeps what is pressed for something that is on its way, a dialog or a field: quick fingers are quicker than a script
 * or the next frame, and what they type must not go elsewhere.
 *
 * @param isThere whether the element that has the keyboard is, or is in, what is waited for
 * @returns to be called once it is there, or about to be: gives it what was pressed, in order
 */
export function holdKeys(isThere: (active: Element | null) => boolean): () => void {
  const pressed: string[] = []
  let isOurs = false
  const press = (event: KeyboardEvent) => {
    if (isOurs || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (pressed.length === 0 && isThere(document.activeElement)) return
    pressed.push(event.key)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', press, true)

  async function give(): Promise<void> {
    const until = performance.now() + LONGEST_MS
    while (!isThere(document.activeElement) && performance.now() < until) await nextFrame()
    while (pressed.length > 0) {
      const to = document.activeElement
      if (to === null || !isThere(to)) break
      isOurs = true
      const letters = pressed.findIndex((key) => key.length > 1)
      if (letters === 0 || !isField(to)) giveKey(pressed.shift() ?? '', to)
      else giveLetters(pressed.splice(0, letters < 0 ? pressed.length : letters).join(''), to)
      isOurs = false
      // What it changes is on the screen before the next.
      await nextFrame()
    }
    document.removeEventListener('keydown', press, true)
  }
  return () => void give()
}

function giveKey(key: string, to: Element): void {
  to.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

type Field = HTMLInputElement | HTMLTextAreaElement

function giveLetters(letters: string, to: Field): void {
  to.setRangeText(letters, to.selectionStart ?? to.value.length, to.selectionEnd ?? to.value.length, 'end')
  to.dispatchEvent(new InputEvent('input', { bubbles: true, data: letters, inputType: 'insertText' }))
}

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

// Frames do not come in a hidden tab, where nobody types.
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
