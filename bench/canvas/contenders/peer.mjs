/** A page of somebody else's that draws the graph and does what `window.bench` of it is asked. */
export function peer({ id, name, panBy = 'wheel' }) {
  return {
    id,
    name,
    panBy,
    async open(page, { pages, graph }) {
      pages.show(graph)
      await page.goto(pages.url(id))
      await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 })
      return {
        whole: () => page.evaluate(() => window.bench.whole()),
        one: () => page.evaluate(() => window.bench.one()),
        zoom: () => page.evaluate(() => window.bench.zoom()),
        spot: (box) => page.evaluate((wanted) => window.bench.spot(wanted), box),
        change: (made) => page.evaluate((change) => window.bench.change(change), made),
        close: () => {},
      }
    },
  }
}
