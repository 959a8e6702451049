import { answerPage } from './answer-page.js'
import { nothingKept } from './nothing-kept.js'
import { wayOf } from './way-of.js'

// The service worker. What there is to answer with, pages put there (kept/keep-page.ts): this knows no version of them,
// so that an older one goes on until the last tab it serves is closed.

/** What is used of a worker's world: TypeScript knows that of pages, and not both in one project. */
interface Happening extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Happening {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly registration: ServiceWorkerRegistration
  addEventListener(type: 'activate', run: (event: Happening) => void): void
  addEventListener(type: 'fetch', run: (event: Fetching) => void): void
}
declare const self: Worker & typeof globalThis

/** Longer than an answer takes on a bad line; shorter than people wait before they give up. */
const PATIENCE_MS = 4_000

self.addEventListener('activate', (event) => {
  // Else each page would wait until this worker has started.
  event.waitUntil(self.registration.navigationPreload?.enable() ?? Promise.resolve())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const way = wayOf(request, self.location.origin)
  if (way === null) return
  const keptAs = (name: string) => caches.match(name, { ignoreVary: true })
  if (way.kind === 'asset') {
    event.respondWith(keptAs(request.url).then((kept) => kept ?? fetch(request)))
    return
  }
  const answer = answerPage({
    fromServer: event.preloadResponse.then((loaded) => loaded ?? fetch(request)),
    kept: () => keptAs(way.file),
    nothing: nothingKept,
    patienceMs: PATIENCE_MS,
  })
  event.respondWith(answer.then((page) => (page.status === 401 ? outOfTheWay() : page)))
})

/** A proxy asks for a name and a password: browsers ask people for them only where no worker stands between. */
async function outOfTheWay(): Promise<Response> {
  await self.registration.unregister()
  return new Response('<meta http-equiv="refresh" content="0">', { headers: { 'content-type': 'text/html' } })
}
