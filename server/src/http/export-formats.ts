import {
  type ChoiceName,
  EXPORT_PARTS,
  EXPORT_THEMES,
  FONT_MODES,
  type Format,
  PAGES,
  SLIDES,
  SPREADS,
} from '@throughline/shared/formats'
import { lenses } from '@throughline/shared/lenses'
import { HOUSE_COLOURS, sixDigits } from '@throughline/shared/scene'
import * as z from 'zod'
import type { FigureLens, FigureOptions } from '../pictures/index.js'
import { sinceQuery } from './changes-in.js'

const listOf = <T extends z.ZodType>(one: T) => z.union([one.transform((value) => [value]), z.array(one)])

export const exportQuery = z.strictObject({
  /** PNG: pixels for each map pixel. */
  scale: z
    .enum(['1', '2', '3'])
    .transform((scale) => (scale === '1' ? 1 : scale === '2' ? 2 : 3))
    .optional(),
  background: z.enum(['white', 'transparent']).optional(),
  theme: z.enum(EXPORT_THEMES).describe('Colours; `house`: those given by `house`').optional(),
  house: listOf(z.string().refine((given) => sixDigits(given) !== null, 'a colour such as #1f5fa8'))
    .refine((colours) => colours.length <= HOUSE_COLOURS.length, 'at most three: main, second, ground')
    .describe('The organisation’s colours, such as #1f5fa8, each once: main, second, ground')
    .optional(),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or cy')
    .optional(),
  fonts: z.enum(FONT_MODES).describe('SVG: how text is kept').optional(),
  page: z.enum(PAGES).optional(),
  spread: z.enum(SPREADS).describe('A large map made small, or spread over pages').optional(),
  slides: z.enum(SLIDES).describe('What is a slide').optional(),
  with: listOf(z.enum(EXPORT_PARTS)).describe('What comes with the figure, each once; all unless said').optional(),
  only: listOf(z.string()).describe('Only these elements and groups are in the figure, each once').optional(),
  lens: z
    .enum(lenses.map(({ id }) => id))
    .describe('Through which lens, with its legend')
    .optional(),
  without: listOf(z.string()).describe('Kinds of the lens that are left out, each once').optional(),
  since: sinceQuery.describe('For the lens `changes`: since when').optional(),
  flags: z.enum(['with', 'without']).describe('Whether boxes and links show that checks find something').optional(),
})
export type ExportQuery = z.output<typeof exportQuery>

/** By which choice a query value is taken; those without one belong to every format that has a figure. */
const CHOICES: Readonly<Partial<Record<keyof ExportQuery, ChoiceName>>> = {
  scale: 'scale',
  background: 'background',
  theme: 'theme',
  house: 'theme',
  lang: 'language',
  fonts: 'fonts',
  page: 'page',
  spread: 'spread',
  slides: 'slides',
  with: 'parts',
  only: 'only',
}

/** Whether a format heeds a query value. */
export function takes({ takes: heeds = [] }: Format, key: keyof ExportQuery): boolean {
  return heeds.includes(CHOICES[key] ?? 'theme')
}

/** What a query says, for the writers. */
export function optionsOf(query: ExportQuery, lens?: FigureLens): FigureOptions {
  const { scale = 1, background = 'white', house, lang, fonts, page, spread, slides, only, flags } = query
  const theme = query.theme ?? (house === undefined ? undefined : 'house')
  const chosen = {
    scale,
    background,
    theme,
    house,
    language: lang,
    fonts,
    page,
    spread,
    slides,
    only,
    parts: query.with,
  }
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
  const date = new Date().toISOString().slice(0, 10)
  return { ...given, date, flags: flags === 'with', ...(lens === undefined ? {} : { lens }) }
}
