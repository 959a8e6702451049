import * as z from 'zod'
import { nameOf } from '../../access/index.js'
import { limitAttempts } from '../../accounts/index.js'
import {
  endOf,
  guestCookie,
  guestSession,
  guestsWith,
  isPassword,
  LINK_ROLES,
  linkByToken,
  type ShareLink,
  welcomeGuest,
} from '../../sharing/index.js'
import { documentUrl } from '../make-document.js'
import { noteOn } from '../note-on.js'
import type { Parts } from '../parts.js'
import { refusals } from '../problem.js'
import { bodyJson, checked, json, problem, route } from '../route.js'

const MOST_PASSWORDS = 10

const token = z.string().regex(/^[\w-]{43}$/, 'the token of a link')
const end = z.object({
  why: z.enum(['revoked', 'ended']),
  label: z.string(),
  by: z.string().describe('Who revoked it, or made it'),
  at: z.iso.datetime(),
})
const looked = z.object({
  end: end.nullable().describe('null: it can be used'),
  role: z.enum(LINK_ROLES),
  by: z.string().describe('Who made it'),
  hasPassword: z.boolean(),
  title: z.string().nullable().describe('Of the document; null where a password stands before it, or the link is over'),
  name: z.string().nullable().describe('How the caller is called, where the server knows'),
})
const lookBody = z.strictObject({ token })
const joinBody = z.strictObject({
  token,
  name: z.string().trim().min(1).max(60),
  password: z.string().max(200).optional(),
})

export const lookAtLink = route('POST /api/join/look', {
  about: 'What a share link leads to, before somebody says their name',
  needs: 'nothing',
  body: { type: 'application/json', about: 'The token behind #', schema: lookBody, maxBytes: 1024 },
  isCostly: true,
  answers: [json(200, 'What it is', looked), problem(404, 'No such link')],
  async handle(parts, { caller, request, reply }) {
    const { token: given } = checked(lookBody, bodyJson(request), 'body')
    const link = await linkWith(parts, given)
    const over = endOf(link)
    const isOpen = over === null && link.password === null
    return reply.header('cache-control', 'no-store').send({
      end: over === null ? null : { ...over, at: new Date(over.at).toISOString() },
      role: link.role,
      by: link.by,
      hasPassword: link.password !== null,
      title: isOpen ? ((await parts.storage.document(link.document))?.title ?? null) : null,
      name: nameOf(caller),
    })
  },
})

export const join = route('POST /api/join', {
  about: 'Comes in by a share link. The answer puts a cookie into the browser that opens this one document',
  needs: 'nothing',
  body: { type: 'application/json', about: 'The token, a name, a password', schema: joinBody, maxBytes: 2048 },
  isCostly: true,
  answers: [
    json(200, 'Where to go', z.object({ id: z.string(), url: z.string(), role: z.enum(LINK_ROLES) })),
    problem(400, 'Without a name'),
    problem(403, 'A wrong password, or none'),
    problem(404, 'No such link'),
    problem(410, 'The link is over'),
    problem(429, 'Too many wrong passwords'),
  ],
  async handle(parts, { caller, request, reply }) {
    const wanted = checked(joinBody, bodyJson(request), 'body')
    const link = await linkWith(parts, wanted.token)
    if (endOf(link) !== null) throw refusals.linkIsOver()
    await checkPassword(parts, link, wanted.password)
    const entry = await parts.storage.document(link.document)
    if (entry === null || entry.binnedAt !== null) throw refusals.noSuchLink()

    const name = nameOf(caller) ?? wanted.name
    const session = await welcomeGuest(parts.storage.records, link, {
      name,
      person: caller.kind === 'member' ? caller.id : null,
      session: guestSession(request.headers),
    })
    const [guest] = await guestsWith(parts.storage.records, session)
    const isGuest = caller.kind !== 'member' && guest !== undefined
    await noteOn(parts, {
      caller: isGuest ? { kind: 'guest', id: guest.guest, name } : caller,
      document: link.document,
      action: 'link-used',
      details: { link: link.id, role: link.role },
    })
    return reply
      .headers({
        'cache-control': 'no-store',
        'set-cookie': guestCookie(session, parts.settings.publicUrl?.startsWith('https:') ?? false),
      })
      .send({ id: link.document, url: documentUrl(link.document), role: link.role })
  },
})

async function linkWith({ storage }: Parts, given: string): Promise<ShareLink> {
  const link = await linkByToken(storage.records, given)
  if (link === null) throw refusals.noSuchLink()
  return link
}

async function checkPassword({ storage }: Parts, link: ShareLink, given: string | undefined): Promise<void> {
  if (link.password === null) return
  if (given === undefined || given === '') throw refusals.wantsPassword()
  // Of one link: who guesses has its token already. Counted before it is looked at, so that many at once are counted too.
  const attempts = limitAttempts({ records: storage.records, what: 'link', most: MOST_PASSWORDS })
  if (!(await attempts.add(link.id))) throw refusals.tooManyAttempts()
  if (!(await isPassword(given, link.password))) throw refusals.wrongPassword()
  await attempts.forget(link.id)
}
