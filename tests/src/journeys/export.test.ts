import { readFileSync } from 'node:fs'
import { writeZip } from '@throughline/shared/formats'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createDocument, documentJson, importFile } from '../support/documents.js'
import { journey } from '../support/journey.js'
import { unzipped } from '../support/unzipped.js'

const CASE = 'tutoring-evidence-rated.json'
const { together, url } = journey()

test('an SVG equals the screen line by line of text, and says what it shows', async () => {
  const { ana } = await together(CASE, 'ana')
  const svg = (await exported(ana.page, 'SVG')).toString('utf8')
  const screen = await ana.page.locator('.map-box svg text').allTextContents()
  const figure = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => unescaped(inner))
  expect(screen.length).toBeGreaterThan(60)
  for (const line of screen) expect(figure).toContain(line)
  expect(svg).toContain('<title')
  expect(svg).toMatch(/<desc[^>]*>[^<]*theory of change/i)
})

test.each(['SVG', 'PNG', 'JSON'])('the exported %s opens again as the same theory', async (format) => {
  const { ana, id } = await together(CASE, 'ana')
  const bytes = await exported(ana.page, format)
  const again = await importFile(url(), new Uint8Array(bytes), `figure.${format.toLowerCase()}`)
  expect(await documentJson(url(), again)).toEqual(await documentJson(url(), id))
})

test('a PNG has the size that was asked for, and a transparent ground where asked', async () => {
  const { ana } = await together(CASE, 'ana')
  const [once, twice] = [
    await exported(ana.page, 'PNG', ['1×']),
    await exported(ana.page, 'PNG', ['2×', 'Transparent']),
  ]
  expect(widthOf(twice)).toBe(widthOf(once) * 2)
  const cornerAlpha = await ana.page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return context?.getImageData(1, 1, 1, 1).data[3]
  }, twice.toString('base64'))
  expect(cornerAlpha).toBe(0)
})

test('a PNG looks as the page draws the SVG with its fonts inside', async () => {
  const { ana } = await together(CASE, 'ana')
  const png = await exported(ana.page, 'PNG', ['1×'])
  const svg = await exported(ana.page, 'SVG', [], 'As text, font inside')
  const differing = await ana.page.evaluate(
    async (urls) => {
      const pictures = await Promise.all(
        urls.map(async (url) => {
          const image = new Image()
          image.src = url
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.naturalWidth
          canvas.height = image.naturalHeight
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
        }),
      )
      const [one = new Uint8ClampedArray(), other = one] = pictures
      return one.reduce((sum, value, at) => sum + Number(Math.abs(value - (other[at] ?? 0)) > 64), 0) / one.length
    },
    [`data:image/png;base64,${png.toString('base64')}`, `data:image/svg+xml;base64,${svg.toString('base64')}`],
  )
  expect(differing).toBeLessThan(0.002)
})

test('the server hears of a file that was made, for its audit log; of a preview it does not', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const said: unknown[] = []
  ana.page.on('request', (request) => {
    if (request.url().endsWith(`/api/documents/${id}/exports`)) said.push(request.postDataJSON())
  })
  await exported(ana.page, 'JSON')
  await expect.poll(() => said).toEqual([{ format: 'json' }])
})

test('a selection is exported alone', async () => {
  const { ana } = await together(CASE, 'ana')
  await ana.map.select('Pupils say they can do maths')
  const svg = (await exported(ana.page, 'SVG', ['Selection'])).toString('utf8')
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => unescaped(inner)).join(' ')
  expect(texts).toContain('can do maths')
  expect(texts).not.toContain('Diagnostic')
})

test('what was chosen for a theory is chosen again the next time', async () => {
  const { ana } = await together(CASE, 'ana')
  await exported(ana.page, 'PNG', ['3×', 'Transparent'])
  await ana.page.reload()
  await ana.map.ready()
  await ana.page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = ana.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('button', { name: 'Export PNG' }).waitFor()
  expect(await dialog.getByRole('radio', { name: '3×' }).isChecked()).toBe(true)
  expect(await dialog.getByRole('radio', { name: 'Transparent' }).isChecked()).toBe(true)
})

test.each([
  ['PDF', 'PDF', /\.pdf$/],
  ['PowerPoint', 'PowerPoint', /\.pptx$/],
  ['Word', 'Word', /\.docx$/],
  ['Web page', 'HTML', /\.html$/],
])('a long export as %s says what it is at, can be cancelled, and then made after all', async (kind, name, file) => {
  const { ana } = await together(CASE, 'ana')
  // Nothing can be drawn before its letters are there: they are kept back for as long as it must be long.
  const fonts: (() => void)[] = []
  let isHeld = true
  await ana.page.context().route(/\.ttf$/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => fonts.push(resolve))
    // What was asked for by a thread that is gone by now cannot be answered.
    await route.continue().catch(() => undefined)
  })
  await ana.page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = ana.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText(kind, { exact: true }).click()
  const downloads: string[] = []
  ana.page.on('download', (download) => downloads.push(download.suggestedFilename()))
  const start = dialog.getByRole('button', { name: `Export ${name}` })
  await start.click()
  await dialog.getByRole('progressbar', { name: 'Drawing the figure' }).waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(downloads).toEqual([])
  isHeld = false
  for (const release of fonts.splice(0)) release()
  const download = ana.page.waitForEvent('download')
  await start.click()
  expect((await download).suggestedFilename()).toMatch(file)
})

test('the organisation’s own template is there again the next time, by its name, until it is taken away', async () => {
  const { ana } = await together(CASE, 'ana')
  const deck = await writeDeck()
  const open = async (kind: string) => {
    await ana.page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = ana.page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText(kind, { exact: true }).click()
    return dialog
  }
  const dialog = await open('PowerPoint')
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'House style.pptx', mimeType: 'application/octet-stream', buffer: deck })
  await dialog.getByText('House style.pptx').waitFor()
  await dialog.getByText('Word', { exact: true }).click()
  await dialog.getByText('Choose a file').waitFor()
  await ana.page.reload()
  await ana.map.ready()
  const again = await open('PowerPoint')
  await again.getByText('House style.pptx').waitFor()
  const download = ana.page.waitForEvent('download')
  await again.getByRole('button', { name: 'Export PowerPoint' }).click()
  const made = unzipped(readFileSync(await (await download).path()))
  expect(made.get(THEME)?.toString()).toContain('name="House"')
  await again.waitFor({ state: 'detached' })
  const last = await open('PowerPoint')
  await last.getByRole('button', { name: 'Without' }).click()
  await last.getByText('Choose a file').waitFor()
  await ana.page.reload()
  await ana.map.ready()
  await (await open('PowerPoint')).getByText('Choose a file').waitFor()
})

const THEME = 'ppt/theme/theme1.xml'

/** A presentation as an organisation’s own: ours, with a theme of another name. */
async function writeDeck(): Promise<Buffer> {
  const id = await createDocument(url(), { template: 'kellogg' })
  const written = await (await fetch(`${url()}/api/documents/${id}/export/pptx`)).arrayBuffer()
  const parts = new Map<string, Uint8Array>(unzipped(new Uint8Array(written)))
  const theme = Buffer.from(parts.get(THEME) ?? [])
  parts.set(THEME, Buffer.from(theme.toString().replace(/(<a:theme [^>]*)name="[^"]*"/, '$1name="House"')))
  return Buffer.from(writeZip(parts))
}

test('the figure can be copied as a picture and as shapes', async () => {
  const { ana } = await together(CASE, 'ana')
  await ana.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await ana.page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = ana.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText('Picture', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await dialog.getByText('Copied as a picture.').waitFor()
  expect(await ana.page.evaluate(kindsOnClipboard)).toEqual(['image/png'])
  await dialog.getByRole('button', { name: 'Copy shapes' }).click()
  await dialog.getByText('Copied as shapes.').waitFor()
  expect(await ana.page.evaluate(kindsOnClipboard)).toContain('text/plain')
  expect(await ana.page.evaluate(() => navigator.clipboard.readText())).toContain('<svg')
})

async function kindsOnClipboard(): Promise<string[]> {
  return (await navigator.clipboard.read()).flatMap(({ types }) => [...types])
}

async function exported(page: Page, format: string, choices: readonly string[] = [], text?: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.waitFor()
  await dialog.getByText(format === 'JSON' ? 'Throughline file' : 'Picture', { exact: true }).click()
  if (format !== 'JSON') await dialog.getByText(format, { exact: true }).click()
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click()
  if (text !== undefined) await dialog.getByLabel('Text', { exact: true }).selectOption({ label: text })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Export ${format}` }).click()
  const path = await (await download).path()
  await dialog.waitFor({ state: 'detached' })
  return readFileSync(path)
}

function widthOf(png: Buffer): number {
  return png.readUInt32BE(16)
}

function unescaped(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
