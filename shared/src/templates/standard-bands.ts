import { aBand, type Band } from '../model/index.js'
import { commonBands } from './common-bands.js'
import { inLanguages, ordered } from './template-theory.js'

/** The bands that a theory without any gets when somebody asks for some: every step, outcomes by their time. */
export function standardBands(languages: readonly string[]): readonly Band[] {
  const untimed = (band: Band) => band.types.includes('outcome') && band.term === null
  return ordered(commonBands.map((band) => aBand(band)).filter((band) => !untimed(band))).map((band) =>
    inLanguages(band, languages),
  )
}
