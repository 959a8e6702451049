import { contrast, houseTheme, type Theme, themes } from '../scene/index.js'
import type { ExportChoices } from './exported.js'

/** The colours of an export. On a white ground the light theme is the one for paper. */
export function themeOf({ theme, house, background }: Pick<ExportChoices, 'theme' | 'house' | 'background'>): Theme {
  if (theme === 'house') return houseTheme(house).theme
  return themes[theme === 'light' && background === 'white' ? 'print' : theme]
}

/** What a figure stands on; null: nothing. White only under colours that can be read on it, and that have no ground of their own. */
export function groundOf(choices: Pick<ExportChoices, 'theme' | 'house' | 'background'>): string | null {
  if (choices.background === 'transparent') return null
  const { ink, ground } = themeOf(choices)
  const isWhite = choices.background === 'white' && choices.theme !== 'house' && contrast(ink, WHITE) >= READABLE
  return isWhite ? WHITE : ground
}

const WHITE = '#ffffff'
const READABLE = 4.5
