import type { createDocument } from '../documents/index.js'

/** Makes a theory and opens it, led by a guide where one is named. */
export type Start = (from: Parameters<typeof createDocument>[0], guide?: string | null) => void
