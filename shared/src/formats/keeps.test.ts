import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Theory } from '../model/index.js'
import { examples } from '../templates/index.js'
import { type Format, formats, type Platform, readFile } from './index.js'
import { arbitraryTheory, exportedFor, whatIsKept } from './testing/index.js'

// What tables keep they keep in every language, and without a figure: sheets/round-trip.test.ts.
const TABLES = ['csv', 'elements.csv']
const told = formats.filter(({ id, keeps }) => keeps !== undefined && !TABLES.includes(id))
const platform: Platform = {
  font: () => Promise.reject(new Error('it is text')),
  rasterise: () => Promise.reject(new Error('it is text')),
  progress: () => undefined,
}

describe.each(told.map((format) => [format.id, format] as const))('%s keeps what it says it keeps', (_id, format) => {
  test.each(examples.slice(0, 4).map(({ id, theory }) => [id, theory()] as const))('of %s', async (_name, theory) => {
    await expectKept(format, theory, format.keeps ?? [])
  })

  test('of any theory', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTheory, async (theory) => {
        // Random places may overlap; layout then makes room, each time it looks.
        await expectKept(
          format,
          theory,
          (format.keeps ?? []).filter((kept) => kept !== 'positions'),
        )
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    )
  })
})

async function expectKept(format: Format, theory: Theory, keeps: NonNullable<Format['keeps']>): Promise<void> {
  const exported = exportedFor(theory)
  const written = await format.write?.(exported, platform)
  const bytes = typeof written === 'string' ? strToU8(written) : (written ?? new Uint8Array())
  const read = await readFile(bytes, `theory${format.extensions[0]}`)
  if (exported.scene.boxes.length === 0) return
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const again = exportedFor(read.theory, { language: read.theory.details.languages[0] ?? 'en' })
  for (const kept of keeps) expect({ [kept]: whatIsKept(again, kept) }).toEqual({ [kept]: whatIsKept(exported, kept) })
}
