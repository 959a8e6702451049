import { writeJson } from '@throughline/shared/formats'
import { lenses } from '@throughline/shared/lenses'
import type { Theory } from '@throughline/shared/model'
import * as z from 'zod'
import { type FigureLens, figurePng, figureSvg } from '../pictures/index.js'
import { sinceQuery } from './changes-in.js'

export const exportQuery = z.strictObject({
  /** PNG: pixels for each map pixel. */
  scale: z.enum(['1', '2', '3']).transform(Number).optional(),
  background: z.enum(['white', 'transparent']).optional(),
  theme: z.enum(['light', 'dark', 'print']).optional(),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or cy')
    .optional(),
  lens: z
    .enum(lenses.map(({ id }) => id))
    .describe('Through which lens, with its legend')
    .optional(),
  without: z
    .union([z.string(), z.array(z.string())])
    .transform((kinds) => [kinds].flat())
    .describe('Kinds of the lens that are left out, each once')
    .optional(),
  since: sinceQuery.describe('For the lens `changes`: since when').optional(),
  flags: z.enum(['with', 'without']).describe('Whether boxes and links show that checks find something').optional(),
})
export type ExportQuery = z.output<typeof exportQuery>

/** A file that a document can be taken away as. */
export interface ExportFormat {
  readonly name: string
  readonly type: string
  readonly extension: string
  /** The query values it knows; others are refused. */
  readonly takes: readonly (keyof ExportQuery)[]
  /** @param lens as asked for, and known to fit the theory */
  write(theory: Theory, query: ExportQuery, lens?: FigureLens): string | Uint8Array | Promise<string | Uint8Array>
}

export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'svg',
    type: 'image/svg+xml',
    extension: 'svg',
    takes: ['background', 'theme', 'lang', 'lens', 'without', 'since', 'flags'],
    write: (theory, query, lens) => figureSvg(theory, figureOptions(query, lens)),
  },
  {
    name: 'png',
    type: 'image/png',
    extension: 'png',
    takes: ['scale', 'background', 'theme', 'lang', 'lens', 'without', 'since', 'flags'],
    write: (theory, query, lens) => figurePng(theory, { ...figureOptions(query, lens), scale: query.scale ?? 1 }),
  },
  {
    name: 'json',
    type: 'application/json',
    extension: 'throughline.json',
    takes: [],
    write: (theory) => writeJson(theory),
  },
]

function figureOptions({ background = 'white', theme = 'light', lang, flags }: ExportQuery, lens?: FigureLens) {
  return {
    background,
    theme,
    flags: flags === 'with',
    ...(lang === undefined ? {} : { language: lang }),
    ...(lens === undefined ? {} : { lens }),
  }
}
