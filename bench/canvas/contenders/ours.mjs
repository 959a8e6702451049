import { WINDOW } from '../browser.mjs'
import { remoteEditor } from '../remote-editor.mjs'
import { theoryFile } from '../theory-file.mjs'

/** The built editor on our built server, driven as a person drives it: keys, wheel and mouse. */
export const ours = {
  id: 'ours',
  name: 'throughline',
  panBy: 'wheel',
  async open(page, { server, graph }) {
    const documentId = await server.open(await theoryFile(graph))
    await page.goto(`${server.url}/d/${documentId}`)
    await settled(page)
    const other = await remoteEditor(server.url, documentId)
    await reaches(page, other, graph.boxes.at(-1))
    const stage = page.locator('.react-flow__viewport')
    const zoom = () => stage.evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--map-zoom')))
    const focusOn = (id) => page.locator(`.thing-list [data-id="${id}"]`).evaluate((option) => option.focus())
    const spot = async (id) => {
      await focusOn(id)
      const { x, y, width, height } = await page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox()
      return { x: x + width / 2, y: y + height / 2 }
    }
    const press = async (keys) => {
      await page.keyboard.press(keys)
      await atRest(page)
    }
    return {
      zoom,
      spot,
      whole: () => press('Shift+1'),
      async one() {
        await focusOn(graph.hub)
        await press('Control+0')
        for (let round = 0; round < 2; round++) {
          const { x, y } = await spot(graph.hub)
          await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2)
          await page.mouse.wheel(x - WINDOW.width / 2, y - WINDOW.height / 2)
          await atRest(page)
        }
      },
      change: other.change,
      settled: () => settled(page).catch(() => console.log('  ! lines have not settled')),
      close: other.leave,
    }
  },
}

export function settled(page) {
  return page.locator('.theory-map[data-settled="true"]').waitFor({ timeout: 60_000 })
}

/** What the other one does is seen here: from then on the server has all it needs at hand. */
async function reaches(page, other, { id, y, label }) {
  const words = `${label}, seen`
  other.change({ id, y, label: words })
  await page
    .locator(`.thing-list [data-id="${id}"]`, { hasText: words })
    .waitFor({ state: 'attached', timeout: 60_000 })
}

/** The camera has stood still for a quarter of a second. */
async function atRest(page) {
  await page.evaluate(async () => {
    const viewport = document.querySelector('.react-flow__viewport')
    let before = ''
    let still = performance.now()
    while (performance.now() - still < 250) {
      await new Promise(requestAnimationFrame)
      if (viewport.style.transform !== before) still = performance.now()
      before = viewport.style.transform
    }
  })
}
