import { houseTheme, type Theme, themes } from '../scene/index.js'
import type { ExportChoices } from './exported.js'

/** The colours of an export. On a white ground the light theme is the one for paper. */
export function themeOf({ theme, house, background }: Pick<ExportChoices, 'theme' | 'house' | 'background'>): Theme {
  if (theme === 'house') return houseTheme(house).theme
  return themes[theme === 'light' && background === 'white' ? 'print' : theme]
}
