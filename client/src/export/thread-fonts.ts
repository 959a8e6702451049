import { FONT_FILES, fontBytes } from './font-files.js'

let loaded: Promise<void> | null = null

/** Makes the bundled fonts known to this thread, which has none of the page's. Throws where they cannot be fetched. */
export function loadThreadFonts(): Promise<void> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<void> {
  await Promise.all(
    FONT_FILES.map(async ({ face, family, weight }) => {
      const bytes = await fontBytes(face, weight)
      const font = new FontFace(family, new Uint8Array(bytes).buffer, { weight: String(weight) })
      fonts().add(await font.load())
    }),
  )
}

// Typed for pages; in a thread the same set hangs on its global.
const fonts = (): FontFaceSet => (globalThis as unknown as { readonly fonts: FontFaceSet }).fonts
