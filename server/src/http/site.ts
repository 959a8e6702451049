import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refusals, sendRefusal } from './problem.js'

/** Pages that there are besides home and theories. */
const PAGES = ['/join', '/signin', '/first', '/invite', '/account', '/organisation/:organisation']

/** The client's files: hashed ones are kept by browsers for ever, the page itself is asked for each time. */
export async function addSite(app: FastifyInstance, siteDir: string | null): Promise<void> {
  if (siteDir !== null) {
    await app.register(fastifyStatic, {
      root: siteDir,
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    for (const page of PAGES) app.get(page, (_request, reply) => reply.sendFile('index.html'))
    app.get('/d/:id', (_request, reply) => reply.sendFile('editor.html'))
  }
  app.setNotFoundHandler((request, reply) => {
    // Somebody who mistyped an address gets the page and goes on from there; programs get a problem document.
    const wantsPage = siteDir !== null && request.method === 'GET' && request.headers.accept?.includes('text/html')
    if (wantsPage && !request.url.startsWith('/api/')) return reply.code(404).sendFile('index.html')
    return sendRefusal(reply, refusals.nothingHere())
  })
}
