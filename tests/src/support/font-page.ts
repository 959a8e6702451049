import { readFileSync } from 'node:fs'
import { emojiFontFile, fontFile } from '@throughline/server/dist/pictures/index.js'
import { FACE_FAMILIES, type Font, type MeasuredFace, type Weight } from '@throughline/shared/scene'
import type { Browser, Page } from 'playwright-core'

/** A piece of text to be measured. */
export interface Query {
  readonly text: string
  readonly font: Font
  readonly face: MeasuredFace
}

const WEIGHTS: readonly Weight[] = [400, 500, 600]

/** An empty page that has the bundled fonts and nothing else. */
export async function openFontPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  const fonts = [
    ...WEIGHTS.map((weight) => ({ family: 'Inter', weight, file: fontFile('inter', weight) })),
    ...WEIGHTS.map((weight) => ({ family: 'Noto Sans Arabic', weight, file: fontFile('arabic', weight) })),
    { family: 'Noto Emoji', weight: 400, file: emojiFontFile() },
  ].map(({ family, weight, file }) => ({ family, weight, base64: readFileSync(file).toString('base64') }))
  await page.evaluate(async (all) => {
    for (const { family, weight, base64 } of all) {
      const font = new FontFace(family, `url(data:font/ttf;base64,${base64})`, { weight: String(weight) })
      document.fonts.add(await font.load())
    }
  }, fonts)
  return page
}

/** How wide Chromium's canvas says these are, set up as the client sets it up. */
export function widthsInBrowser(page: Page, queries: readonly Query[]): Promise<number[]> {
  return page.evaluate(
    ([all, families]) => {
      const context = document.createElement('canvas').getContext('2d')
      if (context === null) throw new Error('no canvas')
      return all.map(({ text, font, face }) => {
        context.font = `${font.weight} ${font.sizePx}px ${families[face]}`
        context.textRendering = 'geometricPrecision'
        return context.measureText(text).width
      })
    },
    [queries, FACE_FAMILIES] as const,
  )
}
