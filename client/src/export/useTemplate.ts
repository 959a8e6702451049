import type { Format } from '@throughline/shared/formats'
import { useEffect, useState } from 'react'
import { type KeptTemplate, keepTemplate, keptTemplate } from './kept-template.js'

/** A template as far as it is known: of which format, and which; null: none. */
interface Known {
  readonly format: string
  readonly template: KeptTemplate | null
}

/** The template that exports of a theory in that format have, as it was chosen in this browser. */
export function useTemplate(documentId: string, { id, takes }: Format) {
  const [known, setKnown] = useState<Known | null>(null)
  const hasOne = takes?.includes('template') === true
  useEffect(() => {
    if (!hasOne) return
    let left = false
    const found = (template: KeptTemplate | null) => {
      if (!left) setKnown({ format: id, template })
    }
    // A browser that keeps nothing has none.
    keptTemplate(documentId, id).then(found, () => found(null))
    return () => {
      left = true
    }
  }, [documentId, id, hasOne])

  const choose = (template: KeptTemplate | null) => {
    setKnown({ format: id, template })
    // Where the browser keeps nothing it is there for as long as the dialog is.
    keepTemplate(documentId, id, template).catch(() => undefined)
  }
  const isKnown = !hasOne || known?.format === id
  return { isKnown, template: isKnown && hasOne ? (known?.template ?? null) : null, choose }
}
