import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { documentJson } from '../support/documents.js'
import { journey } from '../support/journey.js'
import { judgedFolder, judgement } from '../support/judges.js'
import { movedInOffice } from '../support/moved-in-office.js'
import { officeFilesAs } from '../support/office-judges.js'
import { until } from '../support/until.js'

const { visitor, theory, url } = journey()
const folder = judgedFolder()
/** A logic model drawn by hand, with groups in groups and curved connectors: tests/drawn/README.md. */
const DRAWN = fileURLToPath(new URL('../../drawn/groups.pptx', import.meta.url))

// LibreOffice starts five times.
const LONGEST_MS = 300_000

test('a slide with boxes and arrows becomes a theory, a report and a slide to work on; the report gives all of it back', {
  timeout: LONGEST_MS,
}, async () => {
  const { page, go } = await visitor('ana')
  await go('/')
  await dropOnHome(page, DRAWN)
  const review = page.getByRole('dialog', { name: 'What is in groups.pptx' })
  await review.getByText('10 boxes, 8 links, 4 bands').waitFor()
  await review.getByRole('combobox', { name: 'Type of Families read at home' }).selectOption('impact')
  await review.getByRole('button', { name: 'Open as a theory' }).click()
  await page.waitForURL(/\/d\//)
  const made = await documentJson(url(), idIn(page))
  const { elements } = await theory(idIn(page))
  expect([...elements.values()].find(({ label }) => label.en === 'Families read at home')?.type).toBe('impact')

  const report = await exported(page, 'Word')
  const slide = await exported(page, 'PowerPoint')
  for (const pdf of officeFilesAs([report, slide], 'pdf')) {
    expect(judgement('pdftotext', pdf, '-')).toContain('Families read at home')
  }

  const ends = (odp: string) =>
    [...judgement('unzip', '-p', odp, 'content.xml').matchAll(/<draw:connector [^>]*svg:y2="([\d.]+)cm"/g)].map(
      ([, down]) => Number(down),
    )
  const [before = [], after = []] = movedInOffice(slide, 'Outcome: Pupils read more', 2).map(ends)
  const moves = after.map((down, at) => Math.round((down - (before[at] ?? 0)) * 10) / 10)
  // LibreOffice takes a line whose box was moved to the middle of that side, which is less than a centimetre off.
  const followed = moves.filter((move) => move !== 0)
  expect(followed).toHaveLength(2)
  for (const move of followed) expect(Math.abs(move - 2)).toBeLessThan(1)

  await go('/')
  await dropOnHome(page, report)
  await Promise.race([page.waitForURL(/\/d\//), page.getByRole('button', { name: 'Open as a theory' }).click()])
  await page.waitForURL(/\/d\//)
  expect(await documentJson(url(), idIn(page))).toEqual(made)
})

async function dropOnHome(page: Page, path: string): Promise<void> {
  const base64 = readFileSync(path).toString('base64')
  const file = await page.evaluateHandle(
    ({ base64, name }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name))
      return transfer
    },
    { base64, name: basename(path) },
  )
  await until('home takes files', async () => {
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: file })
    return page.getByText('Drop the file to open it as a theory').isVisible()
  })
  await page.dispatchEvent('h1', 'drop', { dataTransfer: file })
}

/** Exports the open theory as that kind of file, and gives the path of it. */
async function exported(page: Page, kind: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText(kind, { exact: true }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Export ${kind}` }).click()
  const file = await download
  const path = join(folder.path, file.suggestedFilename())
  await file.saveAs(path)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return path
}

function idIn(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}
