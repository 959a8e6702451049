/** A colour seen through: Word's letters cover what is beneath them, so they take the colour that would be seen. */
export function blended(colour: string, ground: string, opacity: number): string {
  if (opacity >= 1) return colour
  const [over, under] = [partsOf(colour), partsOf(ground)]
  const mixed = over.map((part, index) => Math.round(part * opacity + (under[index] ?? 255) * (1 - opacity)))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function partsOf(colour: string): readonly number[] {
  const hex = colour.replace('#', '')
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
