import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { documentJson } from '../support/documents.js'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const FLOWCHART = `flowchart LR
  subgraph Activities
    a[Read with children]
  end
  subgraph Outcomes
    b[Pupils read more at home]
    c[Families borrow books]
  end
  a --> b
  a -.-> c`

const { together, theory, visitor, url } = journey()

test('a drawing of another program is looked over before anything is made: a wrong guess is put right', async () => {
  const { page, go } = await visitor('ana')
  await go('/')
  await page.getByTestId('file-chooser').setInputFiles(fileOf('reading.mmd', FLOWCHART))
  const review = page.getByRole('dialog', { name: 'What is in reading.mmd' })
  await review.getByText('3 boxes, 2 links, 2 bands').waitFor()
  await review.getByRole('combobox', { name: 'Type of Families borrow books' }).selectOption('output')
  await review.getByRole('button', { name: 'Open as a theory' }).click()
  await page.waitForURL(/\/d\//)
  const { elements, links } = await theory(idIn(page))
  const types = [...elements.values()].map(({ label, type }) => [label.en, type])
  expect(types).toContainEqual(['Read with children', 'activity'])
  expect(types).toContainEqual(['Families borrow books', 'output'])
  expect(links.size).toBe(2)
})

test('a file that is dropped on home is looked over, too', async () => {
  const { page, go } = await visitor('ana')
  await go('/')
  const file = await transferOf(page)
  // The heading is there a moment before home listens.
  await until('home says that the file can be dropped', async () => {
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: file })
    return page.getByText('Drop the file to open it as a theory').isVisible()
  })
  await page.dispatchEvent('h1', 'drop', { dataTransfer: file })
  await page.getByRole('dialog', { name: 'What is in reading.mmd' }).waitFor()
})

test('how a table was understood can be put right before anything is made', async () => {
  const { page, go } = await visitor('ana')
  await go('/')
  const table = 'Thing,Sort,Colour\nTrain mentors,activity,red\nMentors trained,output,blue'
  await page.getByTestId('file-chooser').setInputFiles(fileOf('mentors.csv', table))
  const review = page.getByRole('dialog', { name: 'What is in mentors.csv' })
  await review.getByLabel('Holds', { exact: true }).selectOption({ label: 'Elements, one a row' })
  await review.getByLabel('Headings').selectOption({ label: 'In row 1' })
  await review.getByLabel('What Thing holds').selectOption({ label: 'Label' })
  await review.getByLabel('What Sort holds').selectOption({ label: 'Type' })
  await review.getByLabel('What Colour holds').selectOption({ label: 'Nothing: it is not read' })
  await review.getByText('The column “Colour” was not read').waitFor()
  await review.getByText('2 boxes').waitFor()
  await review.getByRole('button', { name: 'Open as a theory' }).click()
  await page.waitForURL(/\/d\//)
  const { elements } = await theory(idIn(page))
  expect([...elements.values()].map(({ label, type }) => [label.en, type])).toEqual([
    ['Train mentors', 'activity'],
    ['Mentors trained', 'output'],
  ])
})

test('what cannot be opened says why, and nothing is made', async () => {
  const { page, go } = await visitor('ana')
  await go('/')
  await page.getByTestId('file-chooser').setInputFiles(fileOf('broken.docx', 'PK\u0003\u0004 and then nothing'))
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('cut off')
})

test.each(['Word', 'PowerPoint'])(
  'a theory that went out as %s comes back whole when the file is opened',
  async (kind) => {
    const { ana, id } = await together(CASE, 'ana')
    await ana.page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = ana.page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText(kind, { exact: true }).click()
    const download = ana.page.waitForEvent('download')
    await dialog.getByRole('button', { name: `Export ${kind}` }).click()
    const file = await download
    const name = file.suggestedFilename()
    const buffer = readFileSync(await file.path())
    await ana.page.goto(url())
    await ana.page.getByTestId('file-chooser').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await Promise.race([
      ana.page.waitForURL(/\/d\//),
      ana.page.getByRole('button', { name: 'Open as a theory' }).click(),
    ])
    await ana.page.waitForURL(/\/d\//)
    expect(await documentJson(url(), idIn(ana.page))).toEqual(await documentJson(url(), id))
  },
)

test('a file that is dropped on a map can be added to it, and everyone sees it', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  const file = await transferOf(ana.page)
  await ana.page.dispatchEvent('.editor', 'dragover', { dataTransfer: file })
  await ana.page.getByText('Drop the file to see what is in it').waitFor()
  await ana.page.dispatchEvent('.editor', 'drop', { dataTransfer: file })
  await ana.page.getByRole('button', { name: 'Add to this map' }).click()
  await until('ben sees it', async () => (await ben.map.ids('Families borrow books')).length > 0)
})

/** The flowchart as somebody drags it. */
function transferOf(page: Page) {
  return page.evaluateHandle((words) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([words], 'reading.mmd'))
    return transfer
  }, FLOWCHART)
}

function fileOf(name: string, words: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) }
}

function idIn(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}
