import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url'
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'
import arabicMedium from '@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf?url'
import arabicSemibold from '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url'
import type { EmbeddedFont } from '@throughline/shared/formats'

const FILES = [
  { family: 'Inter', weight: 400, url: regular },
  { family: 'Inter', weight: 500, url: medium },
  { family: 'Inter', weight: 600, url: semibold },
  { family: 'Noto Sans Arabic', weight: 400, url: arabic },
  { family: 'Noto Sans Arabic', weight: 500, url: arabicMedium },
  { family: 'Noto Sans Arabic', weight: 600, url: arabicSemibold },
  { family: 'Noto Emoji', weight: 400, url: emoji },
]

let loaded: Promise<readonly EmbeddedFont[]> | null = null

/**
 * The bundled fonts in a form that goes into an SVG. A picture drawn from an SVG sees no font of the page,
 * only its own.
 */
export function embeddedFonts(): Promise<readonly EmbeddedFont[]> {
  loaded ??= Promise.all(FILES.map(embedded))
  return loaded
}

async function embedded({ family, weight, url }: (typeof FILES)[number]): Promise<EmbeddedFont> {
  const response = await fetch(url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { family, weight, format: 'truetype', base64: base64(bytes) }
}

// In pieces: one call with 300,000 arguments would overflow the stack.
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768))
  }
  return btoa(text)
}
