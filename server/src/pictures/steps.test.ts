import { EXPORT_STEPS, type ExportStep, writeAs } from '@throughline/shared/formats'
import { examples } from '@throughline/shared/templates'
import { expect, test } from 'vitest'
import { exportedOf } from './figure.js'
import { nodePlatform } from './node-platform.js'

const theory = (examples[0] ?? never()).theory()

test.each([
  ['pdf', ['figure', 'words', 'file']],
  ['pptx', ['figure', 'words', 'file']],
  ['docx', ['picture', 'words', 'file']],
  ['png', ['picture', 'file']],
  ['html', ['words', 'file']],
  ['xlsx', ['words', 'file']],
] satisfies [string, ExportStep[]][])('%s tells what it is at, step by step', async (format, expected) => {
  expect(await stepsOf(format)).toEqual(expected)
})

test('a presentation of many slides tells how many of them are drawn', async () => {
  const shares: number[] = []
  await writeAs('pptx', await exportedOf(theory, { slides: 'bands' }), {
    ...nodePlatform,
    progress: (step, share = 0) => void (step === 'figure' && shares.push(share)),
  })
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeLessThan(1)
})

async function stepsOf(format: string): Promise<ExportStep[]> {
  const told: ExportStep[] = []
  await writeAs(format, await exportedOf(theory), { ...nodePlatform, progress: (step) => void told.push(step) })
  expect(told).toEqual(told.toSorted((a, b) => EXPORT_STEPS.indexOf(a) - EXPORT_STEPS.indexOf(b)))
  return [...new Set(told)]
}

function never(): never {
  throw new Error('there are examples')
}
