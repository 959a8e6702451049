import { contrastTheme } from './contrast-theme.js'
import { greyTheme } from './grey-theme.js'
import { screenThemes } from './screen-themes.js'
import type { Theme } from './theme.js'

export { contrast } from './contrast.js'
export { HOUSE_COLOURS, houseTheme, sixDigits } from './house-theme.js'
export { houseWords } from './house-words.js'
export { screenThemes } from './screen-themes.js'
export type { Theme } from './theme.js'

export const THEME_NAMES = ['light', 'dark', 'print', 'grey', 'contrast'] as const
export type ThemeName = (typeof THEME_NAMES)[number]

/**
 * Every theme. `print` is light on white paper; `grey` tells by lightness what others tell by colour; in `contrast`
 * text has at least 7:1.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  ...screenThemes,
  print: { ...screenThemes.light, ground: '#ffffff', strip: '#f5f4f1', 'pad-0': '#ffffff' },
  grey: greyTheme,
  contrast: contrastTheme,
}
