import { createRequire } from 'node:module'
import type { MeasuredFace, Weight } from '@throughline/shared/scene'

const require = createRequire(import.meta.url)

const NAMES: Readonly<Record<Weight, string>> = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold' }
const WEIGHTS: readonly Weight[] = [400, 500, 600]

/** The file of a bundled font: the same files that the browser is served. */
export function fontFile(face: MeasuredFace, weight: Weight): string {
  const name = NAMES[weight]
  return face === 'inter'
    ? require.resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`)
    : require.resolve(`@expo-google-fonts/noto-sans-arabic/${name}/NotoSansArabic_${name}.ttf`)
}

/** Noto Emoji: outlines, so that they print in the colour of the text. */
export const emojiFontFile = (): string =>
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')

/** All bundled font files. */
export const fontFiles = (): string[] => [
  ...WEIGHTS.flatMap((weight) => [fontFile('inter', weight), fontFile('arabic', weight)]),
  emojiFontFile(),
]
