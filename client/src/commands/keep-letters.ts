/** A label that has not taken the focus by then will not. */
const LONGEST_MS = 1_000

/**
 * Keeps what is typed until the label of a new box has the focus, and puts it in there: between the press that makes
 * the box and its field on the screen lie a few frames, and quick fingers are quicker.
 */
export function keepLetters(): void {
  let letters = ''
  const press = (event: KeyboardEvent) => {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isLetter || event.target instanceof HTMLTextAreaElement) return
    letters += event.key
    event.preventDefault()
    event.stopPropagation()
  }
  const focus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLTextAreaElement)) return
    stop()
    // After the field has chosen what it selects.
    if (letters !== '') queueMicrotask(() => put(letters, target))
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', press, true)
    document.removeEventListener('focusin', focus, true)
  }
  const timer = setTimeout(stop, LONGEST_MS)
  document.addEventListener('keydown', press, true)
  document.addEventListener('focusin', focus, true)
}

function put(letters: string, field: HTMLTextAreaElement): void {
  field.setRangeText(letters, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letters, inputType: 'insertText' }))
}
