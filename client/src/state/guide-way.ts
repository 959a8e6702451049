import { type GuideWay, setEditor } from './editor.js'

/** Opens a guided start at its first question that is neither answered nor was let go. */
export function startGuide(documentId: string, id: string): void {
  const before = rememberedWay(documentId)
  setEditor({ panel: 'guide', guide: before?.id === id ? before : { id, at: null, skipped: new Set() } })
}

/**
 * How far this person has come with a guided start, kept on this computer: after a reload what they let go is not asked
 * again. The answers themselves are in the theory.
 */
export function rememberWay(documentId: string, { id, skipped }: GuideWay): void {
  globalThis.localStorage?.setItem(keyOf(documentId), JSON.stringify({ id, skipped: [...skipped].slice(-MOST) }))
}

/** null where nothing, or nonsense, is kept. */
export function rememberedWay(documentId: string): GuideWay | null {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(keyOf(documentId)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('skipped' in kept)) return null
    const { id, skipped } = kept
    if (typeof id !== 'string' || !Array.isArray(skipped)) return null
    return { id, at: null, skipped: new Set(skipped.filter((key) => typeof key === 'string')) }
  } catch {
    return null
  }
}

/** Questions let go; more than anybody skips. */
const MOST = 2_000

const keyOf = (documentId: string): string => `throughline.guide.${documentId}`
