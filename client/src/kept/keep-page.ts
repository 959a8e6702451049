const WORKER = '/offline-worker.js'
/** What the caches of builds begin their names with. */
export const BUILDS = 'throughline/'

/** A page that opens without the server. */
export type KeptPage = '/index.html' | '/editor.html'

/** The build that runs here, and where its files are kept. */
interface Build {
  readonly name: string
  readonly script: string
  readonly files: Cache
}

let own: Promise<Build | null> | null = null

/**
 * Keeps in this browser what a page is made of, so that it opens without the server: the page, which says nothing about
 * anybody, and the files with hashed names that have been used, now and later. Does nothing where the browser keeps
 * nothing, as on addresses without TLS, and in frames.
 */
export async function keepPage(file: KeptPage): Promise<void> {
  if (!('serviceWorker' in navigator) || globalThis.top !== globalThis.self) return
  try {
    own ??= ownBuild()
    const build = await own
    if (build === null) return
    const page = await fetch(file)
    // After an upgrade the server has the page of another build: that one keeps it itself.
    if (!page.ok || !(await page.clone().text()).includes(build.script)) return
    await build.files.put(file, page)
    await forgetOlder(build.name, file)
  } catch {
    // Full, or the server has gone: what was kept stays, and the next page tries again.
  }
}

async function ownBuild(): Promise<Build | null> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  if (script === null) return null
  await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' })
  const { pathname } = new URL(script.src)
  const name = `${BUILDS}${pathname.slice(1)}`
  const files = await caches.open(name)
  await keepAssets(files, performance.getEntriesByType('resource'))
  new PerformanceObserver((list) => void keepAssets(files, list.getEntries())).observe({ type: 'resource' })
  return { name, script: pathname, files }
}

/** One after the other, and from what the browser has loaded a moment ago: nobody is to notice. */
async function keepAssets(files: Cache, used: PerformanceEntryList): Promise<void> {
  for (const { name } of used) {
    const { origin, pathname } = new URL(name, location.href)
    if (origin !== location.origin || !pathname.startsWith('/assets/')) continue
    if ((await files.match(name)) === undefined) await files.add(name).catch(() => undefined)
  }
}

/** A page is kept once. Of the builds before, the last stays: a tab of it may still be open, and start a thread of it. */
async function forgetOlder(name: string, file: string): Promise<void> {
  const others = (await caches.keys()).filter((other) => other.startsWith(BUILDS) && other !== name)
  for (const other of others) await (await caches.open(other)).delete(file)
  for (const other of others.slice(0, -1)) await caches.delete(other)
}
