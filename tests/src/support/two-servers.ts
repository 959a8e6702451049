import { type Mailbox, openMailbox } from '@throughline/server/dist/accounts/testing/mailbox.js'
import { startPostgres, type TestPostgres } from '@throughline/server/dist/storage/postgres/testing/postgres.js'
import { firstOwnerPath } from './first-owner.js'
import { type RunningServer, startServer } from './server.js'
import { type Answer, type Traveller, traveller } from './traveller.js'

export const PASSWORD = 'correct horse battery'

/** Somebody with an account. */
export interface Somebody extends Traveller {
  readonly id: string
  readonly email: string
}

export interface Inviter {
  readonly inviter: Traveller
  readonly organisation: string
}

/** Two servers on a PostgreSQL of their own, where people sign in. */
export interface TwoServers {
  readonly postgres: TestPostgres
  /** The URL of the database. */
  readonly url: string
  readonly mailbox: Mailbox
  readonly first: RunningServer
  readonly second: RunningServer
  /** What became of making the first owner by the links that both printed, at the same moment. */
  readonly firstAnswers: readonly Answer[]
  readonly owner: Traveller
  /** The id of the owner's organisation. */
  readonly organisation: string
  /** Makes somebody an account and a member of an organisation, by an invitation to their address; the owner's where not given. */
  member(role: string, by?: Inviter): Promise<Somebody>
  close(): Promise<void>
}

export async function startTwoServers(): Promise<TwoServers> {
  const [postgres, mailbox] = await Promise.all([startPostgres(), openMailbox()])
  const url = await postgres.empty()
  const env = {
    ...{ DATABASE_URL: url, AUTH: 'accounts', LOG_LEVEL: 'error', MAX_REQUESTS_PER_MINUTE: '0' },
    ...{ SMTP_URL: mailbox.url, MAIL_FROM: 'toc@northbank.example' },
  }
  const [first, second] = await Promise.all([startServer(env), startServer(env)])
  const links = await Promise.all(
    [first, second].map(async (server) => ({ server, token: tokenIn(await firstOwnerPath(server)) })),
  )
  const tries = await Promise.all(
    links.map(async ({ server, token }, at) => {
      const who = traveller()
      const body = { token, name: 'Ana', email: `ana@house-${at}.example`, organisation: 'Northbank' }
      return { who, answer: await who.ask(server, 'POST /api/first', { ...body, password: PASSWORD }) }
    }),
  )
  const [{ who: owner } = never(tries)] = tries.filter(({ answer }) => answer.status === 200)
  const [{ id: organisation }] = (await owner.ask(second, 'GET /api/session')).json.organisations
  let people = 0

  async function member(role: string, by: Inviter = { inviter: owner, organisation }): Promise<Somebody> {
    people += 1
    const email = `person-${people}@northbank.example`
    const wanted = { role, email }
    await by.inviter.ask(first, `POST /api/organisations/${by.organisation}/invitations`, wanted)
    const { link } = await mailbox.next(email)
    const who = traveller()
    const body = { token: tokenIn(link), name: `Person ${people}`, email, password: PASSWORD }
    const { status, json: said } = await who.ask(second, 'POST /api/invitations/join', body)
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(said)}`)
    return { ...who, email, id: (await who.ask(first, 'GET /api/session')).json.person.id }
  }

  return {
    ...{ postgres, url, mailbox, first, second, firstAnswers: tries.map(({ answer }) => answer), owner, organisation },
    member,
    async close() {
      await Promise.all([first.stop(), second.stop()])
      await Promise.all([postgres.remove(), mailbox.close()])
    },
  }
}

function never(tries: readonly { readonly answer: Answer }[]): never {
  throw new Error(`there is no first owner: ${JSON.stringify(tries.map(({ answer }) => answer))}`)
}

/** What stands behind the # of a link. */
export function tokenIn(link: string): string {
  return link.split('#').at(-1)?.split('=').at(-1) ?? ''
}
