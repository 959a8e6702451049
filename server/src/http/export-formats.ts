import { writeJson } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import * as z from 'zod'
import { figurePng, figureSvg } from '../pictures/index.js'

export const exportQuery = z.strictObject({
  /** PNG: pixels for each map pixel. */
  scale: z.enum(['1', '2', '3']).transform(Number).optional(),
  background: z.enum(['white', 'transparent']).optional(),
  theme: z.enum(['light', 'dark', 'print']).optional(),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or cy')
    .optional(),
})
export type ExportQuery = z.output<typeof exportQuery>

/** A file that a document can be taken away as. */
export interface ExportFormat {
  readonly name: string
  readonly type: string
  readonly extension: string
  /** The query values it knows; others are refused. */
  readonly takes: readonly (keyof ExportQuery)[]
  write(theory: Theory, query: ExportQuery): string | Uint8Array | Promise<string | Uint8Array>
}

export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'svg',
    type: 'image/svg+xml',
    extension: 'svg',
    takes: ['background', 'theme', 'lang'],
    write: (theory, query) => figureSvg(theory, figureOptions(query)),
  },
  {
    name: 'png',
    type: 'image/png',
    extension: 'png',
    takes: ['scale', 'background', 'theme', 'lang'],
    write: (theory, query) => figurePng(theory, { ...figureOptions(query), scale: query.scale ?? 1 }),
  },
  {
    name: 'json',
    type: 'application/json',
    extension: 'throughline.json',
    takes: [],
    write: (theory) => writeJson(theory),
  },
]

function figureOptions({ background = 'white', theme = 'light', lang }: ExportQuery) {
  return { background, theme, ...(lang === undefined ? {} : { language: lang }) }
}
