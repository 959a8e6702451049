/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". Colours as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** How light a colour is, 0 to 1. Source: WCAG 2.2, "relative luminance". */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, 0 to 1. */
export function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

/** A channel of sRGB as an amount of light. */
export const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** A colour between two others: `part` of the second, 0 to 1. */
export function mixed(one: string, other: string, part: number): string {
  const [from, to] = [channelsOf(one), channelsOf(other)]
  return hexOf(from.map((value, at) => value + ((to[at] ?? value) - value) * part))
}

/** `#rrggbb` from channels, which are kept within 0 and 1. */
export function hexOf(channels: readonly number[]): string {
  const bytes = channels.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
  return `#${bytes.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
