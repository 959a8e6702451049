import {
  EXPORT_PARTS,
  EXPORT_THEMES,
  type ExportChoices,
  exportChoices,
  FONT_MODES,
  PAGES,
  SLIDES,
  SPREADS,
} from '@throughline/shared/formats'
import * as z from 'zod/mini'

/** What somebody chose for the last export of a theory: begun with again. */
export interface ExportSettings {
  readonly format: string
  readonly choices: ExportChoices
  /** Through the lens and in the light of the screen, or plain. */
  readonly asSeen: boolean
  /** Boxes and links show that checks find something. */
  readonly flags: boolean
}

/** What is remembered: not a selection, which is another by then. A template, which is large, is kept apart. */
const kept = z.object({
  format: z.string(),
  theme: z.enum(EXPORT_THEMES),
  house: z.array(z.string()),
  background: z.enum(['white', 'transparent']),
  scale: z.literal([1, 2, 3]),
  fonts: z.enum(FONT_MODES),
  page: z.enum(PAGES),
  spread: z.enum(SPREADS),
  slides: z.enum(SLIDES),
  parts: z.array(z.enum(EXPORT_PARTS)),
  asSeen: z.boolean(),
  flags: z.boolean(),
})

const keyOf = (documentId: string) => `throughline.export.${documentId}`

/** As it was chosen for this theory on this computer; else as it comes. */
export function rememberedSettings(documentId: string, language: string): ExportSettings {
  const { format = 'pptx', asSeen = true, flags = false, ...chosen } = read(documentId)
  const date = new Date().toISOString().slice(0, 10)
  return { format, asSeen, flags, choices: exportChoices({ ...chosen, language, date }) }
}

/** Remembers it on this computer, where the browser lets us. */
export function rememberSettings(documentId: string, { format, asSeen, flags, choices }: ExportSettings): void {
  const { theme, house, background, scale, fonts, page, spread, slides, parts } = choices
  const words = { format, asSeen, flags, theme, house, background, scale, fonts, page, spread, slides, parts }
  try {
    globalThis.localStorage?.setItem(keyOf(documentId), JSON.stringify(words))
  } catch {
    // No room, or none allowed: it is chosen anew next time.
  }
}

function read(documentId: string): Partial<z.output<typeof kept>> {
  try {
    const read = kept.safeParse(JSON.parse(globalThis.localStorage?.getItem(keyOf(documentId)) ?? 'null'))
    return read.success ? read.data : {}
  } catch {
    // Somebody wrote nonsense there.
    return {}
  }
}
