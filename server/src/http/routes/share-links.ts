import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { authorOf, nameOf } from '../../access/index.js'
import {
  changeLink,
  endOf,
  guestsOf,
  hashPassword,
  LINK_ROLES,
  linkOf,
  linksOn,
  makeLink,
  renewToken,
  type ShareLink,
} from '../../sharing/index.js'
import type { Records } from '../../storage/index.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import type { Parts } from '../parts.js'
import { refusals } from '../problem.js'
import { bodyJson, bytes, checked, json, problem, route } from '../route.js'

const MOST_LINKS = 200

const role = z.enum(LINK_ROLES)
const label = z.string().trim().max(80)
const expires = z.iso.datetime().describe('When it ends by itself, ISO 8601, UTC; null: never')
const password = z.string().min(4).max(200)
const wish = z.strictObject({
  role,
  label: label.default(''),
  expires: expires.nullable().default(null),
  password: password.nullable().default(null),
})
const change = z.strictObject({
  role: role.optional(),
  label: label.optional(),
  expires: expires.nullable().optional(),
  password: password.nullable().optional().describe('null takes it away'),
})
const shown = z.object({
  id: z.string(),
  role,
  label: z.string(),
  by: z.string().describe('Who made it'),
  madeAt: z.iso.datetime(),
  expires: expires.nullable(),
  hasEnded: z.boolean(),
  hasPassword: z.boolean(),
  guests: z.int().describe('How many have come by it'),
  lastUsed: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
})
const address = z.object({
  id: z.string(),
  token: z.string().describe('Said this once: only a digest of it is kept'),
  url: z.string().describe('The path of the page for guests; the token stands behind #, which browsers send nowhere'),
})

export const listLinks = route('GET /api/documents/:id/links', {
  about: 'The share links of a document, without their tokens',
  needs: 'share',
  answers: [json(200, 'The list', z.object({ links: z.array(shown) })), problem(404, 'No such document')],
  async handle(parts, { request, reply }) {
    const { id } = await keptDocument(parts, request)
    const { records } = parts.storage
    const links = await linksOn(records, id)
    const list = await Promise.all(links.map((link) => summaryOf(records, link)))
    return reply.header('cache-control', 'no-store').send({ links: list })
  },
})

export const createLink = route('POST /api/documents/:id/links', {
  about: 'Makes a share link: whoever has its address may view, comment or edit',
  needs: 'share',
  body: { type: 'application/json', about: 'What it allows', schema: wish, maxBytes: 4096 },
  answers: [
    json(201, 'It is kept', address),
    problem(400, 'Not a link'),
    problem(404, 'No such document'),
    problem(409, 'Nobody signs in here, or there are too many links'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { id: document } = await keptDocument(parts, request)
    if (caller.kind === 'anyone') throw refusals.openToAll()
    const wanted = checked(wish, bodyJson(request), 'body')
    const { records } = parts.storage
    if ((await linksOn(records, document)).length >= MOST_LINKS) throw refusals.tooManyLinks(MOST_LINKS)
    const { link, token } = await makeLink(records, {
      document,
      role: wanted.role,
      label: wanted.label,
      until: momentOf(wanted.expires),
      password: await keptPassword(wanted.password),
      by: nameOf(caller) ?? '',
      byId: authorOf(caller)?.id ?? null,
    })
    await noteOn(parts, { caller, document, action: 'link-made', details: detailsOf(link) })
    return reply.code(201).header('cache-control', 'no-store').send(addressOf(link, token))
  },
})

export const editLink = route('PATCH /api/documents/:id/links/:link', {
  about: 'Changes what a share link allows; those who are there by it are told within a second',
  needs: 'share',
  body: { type: 'application/json', about: 'What is different', schema: change, maxBytes: 4096 },
  answers: [bytes(204, 'It is kept', null), problem(400, 'Not a link'), problem(404, 'No such document or link')],
  async handle(parts, { caller, request, reply }) {
    const link = await linkIn(parts, request)
    const wanted = checked(change, bodyJson(request), 'body')
    const { role: allowed, label: words } = wanted
    const changed = await changeLink(parts.storage.records, link.id, {
      ...(allowed === undefined ? {} : { role: allowed }),
      ...(words === undefined ? {} : { label: words }),
      ...(wanted.expires === undefined ? {} : { until: momentOf(wanted.expires) }),
      ...(wanted.password === undefined ? {} : { password: await keptPassword(wanted.password) }),
    })
    if (changed === null) throw refusals.noSuchLink()
    parts.rooms.accessChanged(link.document)
    if (changed.role !== link.role) {
      await noteOn(parts, { caller, document: link.document, action: 'role-changed', details: detailsOf(changed) })
    }
    return reply.code(204).send()
  },
})

export const renewLink = route('POST /api/documents/:id/links/:link/address', {
  about: 'Gives a share link a new address; the one before leads nowhere any more, and who came by it stays',
  needs: 'share',
  answers: [json(200, 'The new address', address), problem(404, 'No such document or link')],
  async handle(parts, { request, reply }) {
    const link = await linkIn(parts, request)
    const token = await renewToken(parts.storage.records, link.id)
    if (token === null) throw refusals.noSuchLink()
    return reply.header('cache-control', 'no-store').send(addressOf(link, token))
  },
})

export const revokeLink = route('DELETE /api/documents/:id/links/:link', {
  about: 'Revokes a share link; whoever is there by it is told who did, and sent out within a second',
  needs: 'share',
  answers: [bytes(204, 'It is revoked', null), problem(404, 'No such document or link')],
  async handle(parts, { caller, request, reply }) {
    const link = await linkIn(parts, request)
    const revoked = { by: nameOf(caller) ?? '', byId: authorOf(caller)?.id ?? null, at: Date.now() }
    if ((await changeLink(parts.storage.records, link.id, { revoked })) === null) throw refusals.noSuchLink()
    parts.rooms.accessChanged(link.document)
    await noteOn(parts, { caller, document: link.document, action: 'link-revoked', details: detailsOf(link) })
    return reply.code(204).send()
  },
})

async function linkIn(parts: Parts, request: FastifyRequest): Promise<ShareLink> {
  const { id } = await keptDocument(parts, request)
  const named = checked(z.looseObject({ link: z.string() }), request.params, 'path')
  const link = named.link.length > 64 ? null : await linkOf(parts.storage.records, named.link)
  if (link === null || link.document !== id || link.revoked !== null) throw refusals.noSuchLink()
  return link
}

async function summaryOf(records: Records, link: ShareLink): Promise<z.input<typeof shown>> {
  const guests = await guestsOf(records, link.id)
  const last = guests.reduce((one, other) => (one !== undefined && one.at > other.at ? one : other), guests[0])
  return {
    id: link.id,
    role: link.role,
    label: link.label,
    by: link.by,
    madeAt: isoDate(link.madeAt),
    expires: link.until === null ? null : isoDate(link.until),
    hasEnded: endOf(link) !== null,
    hasPassword: link.password !== null,
    guests: guests.length,
    lastUsed: last === undefined ? null : { by: last.name, at: isoDate(last.at) },
  }
}

/** What the audit log says of a link. */
function detailsOf({ id, role: allowed, label: words }: ShareLink): Readonly<Record<string, string>> {
  return { link: id, role: allowed, ...(words === '' ? {} : { label: words }) }
}

function addressOf({ id }: ShareLink, token: string): z.input<typeof address> {
  return { id, token, url: `/join#${token}` }
}

function momentOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date)
}

async function keptPassword(password: string | null): Promise<string | null> {
  return password === null ? null : hashPassword(password)
}

function isoDate(ms: number): string {
  return new Date(ms).toISOString()
}
