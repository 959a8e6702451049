import { channelsOf, contrast, hexOf, linear } from './contrast.js'

/**
 * The nearest colour of the same hue that has this contrast to all of these grounds: the colour itself where it has it.
 * Null where no lighter or darker shade has it.
 */
export function reaching(colour: string, grounds: readonly string[], ratio: number): string | null {
  const reaches = (shade: string) => grounds.every((ground) => contrast(shade, ground) >= ratio)
  if (reaches(colour)) return colour
  const { lightness, a, b } = labOf(colour)
  for (let step = 1; step <= STEPS; step++) {
    const by = step / STEPS
    for (const level of [lightness - by, lightness + by]) {
      if (level < 0 || level > 1) continue
      const shade = shadeOf({ lightness: level, a, b })
      if (reaches(shade)) return shade
    }
  }
  return null
}

const STEPS = 200

interface Lab {
  readonly lightness: number
  readonly a: number
  readonly b: number
}

// Less colourful where the screen cannot show so strong a colour at that lightness.
function shadeOf({ lightness, a, b }: Lab): string {
  for (let strength = 1; strength > 0; strength -= 0.05) {
    const channels = channelsIn({ lightness, a: a * strength, b: b * strength })
    if (channels.every((value) => value >= -0.001 && value <= 1.001)) return hexOf(channels)
  }
  return hexOf(channelsIn({ lightness, a: 0, b: 0 }))
}

// OKLab, in which a step of lightness looks as large wherever it is made. Source: Björn Ottosson, 2020.
function labOf(hex: string): Lab {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map(linear)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

function channelsIn({ lightness, a, b }: Lab): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
}
