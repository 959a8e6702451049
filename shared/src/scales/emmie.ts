import type { Rating } from '../model/index.js'
import type { Bilingual, Scale, ScaleValue } from './scale.js'

/** What EMMIE tells, letter by letter. */
export const EMMIE_PARTS = ['effect', 'mechanism', 'moderators', 'implementation', 'economics'] as const
export type EmmiePart = (typeof EMMIE_PARTS)[number]

/** The key under which the quality of the evidence on a part is kept in `Rating.value`: 0 to 4. */
export const emmieQuality = (part: EmmiePart): string => `${part}Quality`

/** Which way the effect goes; the other parts are told in words. */
export const EMMIE_EFFECTS: readonly ScaleValue[] = [
  { value: 'improves', name: { en: 'improves it', cy: 'yn gwella' } },
  { value: 'mixed', name: { en: 'mixed', cy: 'cymysg' } },
  { value: 'no-effect', name: { en: 'no effect found', cy: 'dim effaith wedi’i chanfod' } },
  { value: 'worsens', name: { en: 'makes it worse', cy: 'yn gwaethygu' } },
]

/** Quality of the evidence on one part, weakest first. */
export const EMMIE_QUALITIES = [0, 1, 2, 3, 4] as const

/** Longest words about one part, in characters. */
export const MAX_EMMIE_WORDS = 500

const PART_NAMES: Readonly<Record<EmmiePart, { readonly name: Bilingual; readonly asks: Bilingual }>> = {
  effect: {
    name: { en: 'effect', cy: 'effaith' },
    asks: { en: 'Does it work, and which way?', cy: 'A yw’n gweithio, a pha ffordd?' },
  },
  mechanism: {
    name: { en: 'mechanism', cy: 'mecanwaith' },
    asks: { en: 'How does it work?', cy: 'Sut mae’n gweithio?' },
  },
  moderators: {
    name: { en: 'moderators', cy: 'cymedrolwyr' },
    asks: { en: 'Where and for whom does it work best?', cy: 'Ble ac i bwy mae’n gweithio orau?' },
  },
  implementation: {
    name: { en: 'implementation', cy: 'gweithredu' },
    asks: { en: 'What is needed to do it?', cy: 'Beth sydd ei angen i’w wneud?' },
  },
  economics: {
    name: { en: 'economics', cy: 'economeg' },
    asks: { en: 'What does it cost?', cy: 'Faint mae’n ei gostio?' },
  },
}

export const emmiePartName = (part: EmmiePart): Bilingual => PART_NAMES[part].name
export const emmiePartAsks = (part: EmmiePart): Bilingual => PART_NAMES[part].asks

/** Whether anything is known about a part: words, a direction, or evidence of some quality. */
export function isEmmiePartKnown(value: Rating['value'], part: EmmiePart): boolean {
  if (typeof value !== 'object') return false
  const said = value[part]
  const quality = value[emmieQuality(part)]
  return isSomething(said) || (typeof quality === 'number' && quality > 0)
}

/** A body of evidence in five parts. Source: College of Policing, Crime Reduction Toolkit. */
export const emmie: Scale = {
  id: 'emmie',
  name: { en: 'EMMIE', cy: 'EMMIE' },
  rates: {
    en: 'A body of evidence in five parts: effect, mechanism, moderators, implementation, economics.',
    cy: 'Corff o dystiolaeth mewn pum rhan: effaith, mecanwaith, cymedrolwyr, gweithredu, economeg.',
  },
  source: {
    en: 'College of Policing: Crime Reduction Toolkit',
    cy: 'Coleg Plismona: Crime Reduction Toolkit',
  },
  values: [],
  variants: [],
  saysNoEffect: false,
  findsNoEffect: ({ value }) => typeof value === 'object' && value.effect === 'no-effect',
  refuse: ({ value }) => {
    if (typeof value !== 'object') {
      return {
        en: 'EMMIE is five values at once. Fill in what is known of each.',
        cy: 'Pum gwerth ar unwaith yw EMMIE. Llenwch yr hyn sy’n hysbys am bob un.',
      }
    }
    for (const part of EMMIE_PARTS) {
      const why = refusePart(part, value[part]) ?? refuseQuality(part, value[emmieQuality(part)])
      if (why !== null) return why
    }
    return null
  },
  mark: ({ value }, language) => {
    if (typeof value !== 'object') return undefined
    const parts = EMMIE_PARTS.map((part) => ({ part, known: isEmmiePartKnown(value, part) }))
    const known = parts.filter((one) => one.known).map(({ part }) => PART_NAMES[part].name[language])
    const name =
      language === 'en'
        ? known.length === 0
          ? 'EMMIE: nothing known'
          : `EMMIE: ${known.join(', ')} known`
        : known.length === 0
          ? 'EMMIE: dim yn hysbys'
          : `EMMIE: ${known.join(', ')} yn hysbys`
    return {
      level: 1,
      text: 'EMMIE',
      letters: parts.map((one, index) => ({ letter: 'EMMIE'.charAt(index), known: one.known })),
      name,
    }
  },
  // Five different questions make no one order.
  strength: () => null,
}

function isSomething(said: number | string | null | undefined): boolean {
  return said !== null && said !== undefined && said !== '' && said !== 0 && said !== 'unknown'
}

// A number in place of words is the quality alone, as short tables of EMMIE give it.
function refusePart(part: EmmiePart, said: number | string | null | undefined): Bilingual | null {
  if (typeof said === 'number') return refuseQuality(part, said)
  if (said === null || said === undefined || said === '' || said === 'unknown') return null
  if (part === 'effect' && !EMMIE_EFFECTS.some(({ value }) => value === said)) {
    return {
      en: 'The effect improves it, is mixed, was not found, or makes it worse. Choose one.',
      cy: 'Mae’r effaith yn gwella, yn gymysg, heb ei chanfod, neu’n gwaethygu. Dewiswch un.',
    }
  }
  if (said.length <= MAX_EMMIE_WORDS) return null
  return {
    en: `Say it in at most ${MAX_EMMIE_WORDS} characters.`,
    cy: `Dywedwch hynny mewn ${MAX_EMMIE_WORDS} nod ar y mwyaf.`,
  }
}

function refuseQuality(part: EmmiePart, quality: number | string | null | undefined): Bilingual | null {
  if (quality === null || quality === undefined) return null
  if (EMMIE_QUALITIES.some((one) => one === quality)) return null
  const { name } = PART_NAMES[part]
  return {
    en: `The quality of evidence on ${name.en} is a whole number from 0 to 4.`,
    cy: `Rhif cyfan o 0 i 4 yw ansawdd y dystiolaeth am ${name.cy}.`,
  }
}
