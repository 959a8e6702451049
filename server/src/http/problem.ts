import type { FastifyReply } from 'fastify'

/** A refusal, as a problem document (RFC 9457) tells it. Thrown by routes; the app turns it into the answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly title: string
  readonly detail: string
  /** Where a file is wrong, in words a person can act on. */
  readonly problems: readonly FileProblem[] | null
  /** What was refused, for programs, where a call refuses for several reasons. */
  readonly code: string | null

  constructor(
    status: number,
    title: string,
    detail: string,
    problems: readonly FileProblem[] | null = null,
    code: string | null = null,
  ) {
    super(`${status} ${title}: ${detail}`)
    this.status = status
    this.title = title
    this.detail = detail
    this.problems = problems
    this.code = code
  }
}

/** What is wrong with a file, where in it, and what to do. */
export interface FileProblem {
  readonly path: string
  readonly message: string
  readonly advice: string
}

/** Every refusal of the HTTP API, in one table. */
export const refusals = {
  badRequest: (detail: string) => new Refusal(400, 'Bad request', detail),
  signIn: () => new Refusal(401, 'Sign in first', 'This is for people who have signed in.'),
  notAllowed: () => new Refusal(403, 'Not allowed', 'Your role in this document does not allow it.'),
  foreignOrigin: () =>
    new Refusal(
      403,
      'Not from here',
      'A page of another site may not change anything here. Set PUBLIC_URL if this is yours.',
    ),
  noSuchDocument: () => new Refusal(404, 'No such document', 'There is no document with this id, or it is in the bin.'),
  noSuchEpoch: () => new Refusal(404, 'No such epoch', 'Nothing is known of this epoch of the document.'),
  agreedAlready: (version: string) =>
    new Refusal(409, 'Agreed already', `Version ${version} was agreed already. Call this one otherwise.`),
  noSuchRevision: () => new Refusal(404, 'No such version', 'This document has no version of that number.'),
  nothingHere: () => new Refusal(404, 'Nothing here', 'No call has this method and path. /api/openapi.json lists all.'),
  notInBin: () => new Refusal(409, 'Not in the bin', 'Only what is in the bin can be deleted for good.'),
  noSuchLink: () => new Refusal(404, 'No such link', 'This address leads nowhere. Ask for it again.'),
  noGuest: () => new Refusal(404, 'Nobody came by a link', 'This browser has not come in by a share link.'),
  linkIsOver: () => new Refusal(410, 'This link is over', 'It was turned off, or its time has come.'),
  wantsPassword: () => new Refusal(403, 'A password is wanted', 'Whoever sent the link knows it.', null, 'password'),
  wrongPassword: () =>
    new Refusal(403, 'Not this password', 'Whoever sent the link knows the right one.', null, 'wrong-password'),
  tooManyAttempts: () =>
    new Refusal(429, 'Too many attempts', 'Wait a quarter of an hour, then try again.', null, 'too-many-attempts'),
  openToAll: () =>
    new Refusal(
      409,
      'Everybody may edit here',
      'Nobody signs in on this server: its address is the link for everybody.',
    ),
  tooManyLinks: (most: number) =>
    new Refusal(409, 'Too many links', `A document has ${most} links at most. Revoke one that is not used.`),
  noSuchGroup: () => new Refusal(404, 'No such organisation or team', 'You are in none with this id.'),
  lastOwner: () => new Refusal(409, 'The last owner', 'Make somebody else an owner first.', null, 'last-owner'),
  mayEditAlready: () => new Refusal(409, 'You may edit', 'You need not ask: you may edit this document.'),
  tooManyAsk: () => new Refusal(409, 'Too many ask', 'Too many people ask to edit this document. Write to its owner.'),
  noSuchRequest: () => new Refusal(404, 'Nobody asks', 'They do not ask, or somebody has answered.'),
  noAccountNorMail: () =>
    new Refusal(
      409,
      'Nobody has shown that this address is theirs',
      'This server sends no emails: invite them to an organisation of yours by a link made for the address, or make a link.',
      null,
      'no-account',
    ),
  tooManyInvited: (most: number) =>
    new Refusal(409, 'Too many invitations', `At most ${most} wait at once. Take back those that nobody will take up.`),
  damaged: () =>
    new Refusal(
      409,
      'This document is damaged',
      'Part of what was stored cannot be read. It can be looked at, not changed.',
    ),
  tooLarge: (limitBytes: number) =>
    new Refusal(
      413,
      'Too large',
      `It is longer than ${limitBytes.toLocaleString('en')} bytes, the most that is accepted.`,
    ),
  otherHost: () =>
    new Refusal(
      421,
      'Not this server',
      'This server answers to its own address only. Set PUBLIC_URL to the address people use.',
    ),
  wantsJson: (type: string) =>
    new Refusal(
      415,
      'JSON is wanted',
      `The body must be JSON with content-type application/json, not ${type.slice(0, 60)}.`,
    ),
  unreadable: (problems: readonly FileProblem[]) =>
    new Refusal(422, 'This file cannot be opened', firstOf(problems), problems),
  tooFast: (afterSeconds: number) =>
    new Refusal(429, 'Too many requests', `Wait ${afterSeconds} s, then go on more slowly.`),
  ourMistake: () => new Refusal(500, 'That went wrong', 'The mistake is ours; it has been written to the log.'),
  storeInTrouble: () =>
    new Refusal(503, 'The store is in trouble', 'Documents cannot be kept at the moment. Try again soon.'),
} as const

/** Answers with the problem document of a refusal. */
export function sendRefusal(reply: FastifyReply, { status, title, detail, problems, code }: Refusal): FastifyReply {
  const problem = { type: 'about:blank', title, status, detail, ...(code === null ? {} : { code }) }
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problems === null ? problem : { ...problem, problems }))
}

function firstOf(problems: readonly FileProblem[]): string {
  const [first] = problems
  if (first === undefined) return 'It is not in a form that can be read.'
  const where = first.path === '' ? '' : `${first.path}: `
  return `${where}${first.message} ${first.advice}`.trim()
}
