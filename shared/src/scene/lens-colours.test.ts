import { expect, test } from 'vitest'
import { themes } from './themes.js'

const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const

test.each(['light', 'dark', 'print'] as const)('letters on the signs of a lens can be read: %s', (name) => {
  const theme = themes[name]
  for (const hue of HUES) {
    expect(contrast(theme['lens-text'], theme[`lens-${hue}`]), `text on lens-${hue}`).toBeGreaterThan(4.5)
    expect(contrast(theme.ground, theme[`lens-${hue}`]), `lens-${hue} on the ground`).toBeGreaterThan(3)
    expect(contrast(theme.surface, theme[`lens-${hue}`]), `lens-${hue} on a box`).toBeGreaterThan(3)
  }
})

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
