interface PageGuard {
  /** Whether what was done here survives the page. */
  readonly isKept: () => boolean
  readonly onHidden: () => void
}

/** Warns whoever closes a page with work that would be lost. Gives what stops it. */
export function guardPage({ isKept, onHidden }: PageGuard): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!isKept()) event.preventDefault()
  }
  const hide = () => {
    if (globalThis.document.visibilityState === 'hidden') onHidden()
  }
  globalThis.addEventListener('beforeunload', warn)
  globalThis.document.addEventListener('visibilitychange', hide)
  return () => {
    globalThis.removeEventListener('beforeunload', warn)
    globalThis.document.removeEventListener('visibilitychange', hide)
  }
}
