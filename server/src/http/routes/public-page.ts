import type { FastifyReply } from 'fastify'
import * as z from 'zod'
import { exportFile } from '../../pictures/index.js'
import { type PublicPage, publicPageAt, publicPageOf, setPublicPage } from '../../sharing/index.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import type { Parts } from '../parts.js'
import { PageCache } from '../public/page-cache.js'
import { PUBLIC_POLICY, robots } from '../public/public-headers.js'
import { shownVersion } from '../public/shown-version.js'
import { bodyJson, bytes, checked, json, problem, route } from '../route.js'

const pages = new PageCache()

const wish = z.strictObject({ indexed: z.boolean().default(false).describe('Whether search engines may list it') })
const shown = z.object({
  url: z.string().nullable().describe('The path of the page; null: it is off'),
  indexed: z.boolean(),
  agreed: z
    .object({ version: z.string(), date: z.string() })
    .nullable()
    .describe('The version it shows, or would show; null: the document as it is'),
})

export const readPublicPage = route('GET /api/documents/:id/public', {
  about: 'The public page of a document',
  needs: 'share',
  answers: [json(200, 'Whether there is one, and what it shows', shown), problem(404, 'No such document')],
  async handle(parts, { request, reply }) {
    const { id } = await keptDocument(parts, request)
    return told(parts, reply, id, await publicPageOf(parts.storage.records, id))
  },
})

export const publish = route('POST /api/documents/:id/public', {
  about: 'Lets everybody read the document on a page of its own: the version agreed last, or else as it is',
  needs: 'share',
  body: { type: 'application/json', about: 'How it is published', schema: wish, maxBytes: 1024 },
  answers: [json(200, 'It is published', shown), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const { indexed } = checked(wish, bodyJson(request), 'body')
    const page = await setPublicPage(parts.storage.records, { document: id, isOn: true, isIndexed: indexed })
    await noteOn(parts, { caller, document: id, action: 'shared', details: { page: 'public' } })
    return told(parts, reply, id, page)
  },
})

export const unpublish = route('DELETE /api/documents/:id/public', {
  about: 'Takes the public page away; published again, it has the same address',
  needs: 'share',
  answers: [bytes(204, 'It is gone', null), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const page = await publicPageOf(parts.storage.records, id)
    if (page !== null) {
      await setPublicPage(parts.storage.records, { ...page, isOn: false })
      pages.forget(page.id)
      await noteOn(parts, { caller, document: id, action: 'shared', details: { page: 'off' } })
    }
    return reply.code(204).send()
  },
})

export const showPublicPage = route('GET /p/:page', {
  about: 'A document that was published, as a page that everybody can read and embed',
  needs: 'nothing',
  isCostly: true,
  answers: [
    bytes(200, 'The page', 'text/html'),
    bytes(304, 'Not changed since', null),
    bytes(404, 'No such page', 'text/html'),
  ],
  async handle(parts, { request, reply }) {
    const { page: id } = checked(z.looseObject({ page: z.string() }), request.params, 'path')
    const page = await publicPageAt(parts.storage.records, id)
    const entry = page === null ? null : await parts.storage.document(page.document)
    if (page === null || entry === null || entry.binnedAt !== null) {
      return reply
        .code(404)
        .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
        .type('text/html; charset=utf-8')
        .send(GONE)
    }
    const { tag, theory } = await shownVersion(parts, page.document)
    const made = await pages.page(page.id, tag, async () => String(await exportFile('html', await theory())))
    const etag = `"${made.tag}-${page.isIndexed ? 'i' : 'n'}"`
    reply.removeHeader('x-frame-options')
    reply.removeHeader('cross-origin-resource-policy')
    reply.headers({
      etag,
      // Asked for each time, so that it is gone as soon as it is taken away.
      'cache-control': 'no-cache',
      'content-security-policy': PUBLIC_POLICY,
      'x-robots-tag': robots(page.isIndexed),
    })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('text/html; charset=utf-8').send(withRobots(made.html, page.isIndexed))
  },
})

async function told(parts: Parts, reply: FastifyReply, document: string, page: PublicPage | null) {
  const { agreed } = await shownVersion(parts, document)
  return reply.header('cache-control', 'no-store').send({
    url: page?.isOn === true ? `/p/${page.id}` : null,
    indexed: page?.isIndexed ?? false,
    agreed,
  })
}

function withRobots(html: string, isIndexed: boolean): string {
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta name="robots" content="${robots(isIndexed)}">`,
  )
}

const GONE =
  '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Throughline</title></head><body><main><h1>This page is not public</h1><p>It was taken away, or its address is ' +
  'mistyped.</p><p lang="cy">Nid yw’r dudalen hon yn gyhoeddus: fe’i tynnwyd i ffwrdd, neu mae ei chyfeiriad yn anghywir.</p>' +
  '</main></body></html>\n'
