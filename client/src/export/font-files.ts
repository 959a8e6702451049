import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url'
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'
import arabicMedium from '@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf?url'
import arabicSemibold from '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url'
import type { MeasuredFace, Weight } from '@throughline/shared/scene'

interface FontFile {
  readonly face: MeasuredFace | 'emoji'
  readonly family: string
  readonly weight: Weight
  readonly url: string
}

/** The bundled fonts: the same files that the page has. */
export const FONT_FILES: readonly FontFile[] = [
  { face: 'inter', family: 'Inter', weight: 400, url: regular },
  { face: 'inter', family: 'Inter', weight: 500, url: medium },
  { face: 'inter', family: 'Inter', weight: 600, url: semibold },
  { face: 'arabic', family: 'Noto Sans Arabic', weight: 400, url: arabic },
  { face: 'arabic', family: 'Noto Sans Arabic', weight: 500, url: arabicMedium },
  { face: 'arabic', family: 'Noto Sans Arabic', weight: 600, url: arabicSemibold },
  { face: 'emoji', family: 'Noto Emoji', weight: 400, url: emoji },
]

const loaded = new Map<string, Promise<Uint8Array>>()

/** The bytes of one, fetched once. Throws where the server cannot be reached. */
export function fontBytes(face: MeasuredFace | 'emoji', weight: Weight): Promise<Uint8Array> {
  const file = FONT_FILES.find((each) => each.face === face && (face === 'emoji' || each.weight === weight))
  if (file === undefined) throw new Error(`no font ${face} ${weight}`)
  const bytes = loaded.get(file.url) ?? fetched(file.url)
  loaded.set(file.url, bytes)
  return bytes
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${url}`)
  return new Uint8Array(await response.arrayBuffer())
}
