import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
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
      // Its own route reads whole folders for each file, to see how the name is spelled there: see below.
      serve: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    const files = await filesIn(siteDir)
    app.get<{ Params: { '*': string } }>('/*', (request, reply) => {
      const file = request.params['*'] || 'index.html'
      return files.has(file) ? reply.sendFile(file) : reply.callNotFound()
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

/** What there is in a folder, as addresses say it. It does not change while the server runs. */
async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  return new Set(paths.map((path) => path.split(sep).join('/')))
}
