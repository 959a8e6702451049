const FORM = /^[A-Za-z0-9_-]{16,64}$/

/** True for texts that could be a document's id; nothing else ever reaches the store. */
export function isDocumentId(text: string): boolean {
  return FORM.test(text)
}
