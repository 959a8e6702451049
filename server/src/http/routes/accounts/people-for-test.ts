import { openMemoryStorage, type Storage } from '../../../storage/index.js'
import { type Answer, startForTest, type TestServer } from '../../start-for-test.js'

/** A server where people sign in, with its first owner, Ana of Northbank Centre. */
export interface AccountsServer extends TestServer {
  readonly storage: Storage
  readonly ana: SignedInPerson
  /** A browser in which nobody has signed in. */
  visitor(): SignedInPerson
}

/** One browser: it keeps the cookies it is given. */
export interface SignedInPerson {
  ask(call: `${string} /${string}`, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  readonly cookie: () => string
}

export const PASSWORD = 'correct horse battery'

export async function startWithOwner(
  env: Record<string, string> = {},
  storage: Storage = openMemoryStorage(),
): Promise<AccountsServer> {
  const server = await startForTest({ AUTH: 'accounts', ...env }, { storage })
  const ana = browserAt(server)
  const [, token] = server.firstOwnerLink?.split('#') ?? []
  const body = { token, name: 'Ana Ruiz', email: 'ana@northbank.example', organisation: 'Northbank Centre' }
  const { status, text } = await ana.ask('POST /api/first', { ...body, password: PASSWORD })
  if (status !== 200) throw new Error(text)
  return { ...server, storage, ana, visitor: () => browserAt(server) }
}

export function browserAt(server: Pick<TestServer, 'ask'>): SignedInPerson {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookie,
    async ask(call, body, headers = {}) {
      const answer = await server.ask(call, body, { cookie: cookie(), ...headers })
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
        else cookies.set(name, value)
      }
      return answer
    },
  }
}
