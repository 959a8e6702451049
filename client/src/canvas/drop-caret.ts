/**
 * A field on the map leaves its caret behind in the page when it goes, where nobody sees it. With every layout Chromium
 * looks for the nearest place where it could be seen, name by name through the list of all things: on a large map that
 * takes longer than a frame. So it goes with the field.
 *
 * @return stops it
 */
export function dropCaret(stage: HTMLElement): () => void {
  function drop(): void {
    const selection = document.getSelection()
    const at = selection?.anchorNode ?? null
    if (selection?.isCollapsed !== true || at === null || !stage.contains(at)) return
    const writing = document.activeElement?.matches('input, textarea') === true
    if (!writing) selection.removeAllRanges()
  }

  // The focus goes on once the field has gone; where it goes on before, the selection changes after.
  const events = ['selectionchange', 'focusin'] as const
  for (const event of events) document.addEventListener(event, drop)
  return () => {
    for (const event of events) document.removeEventListener(event, drop)
  }
}
