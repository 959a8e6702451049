import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

// From source, built or not: the file is no TypeScript.
const PROCESS = fileURLToPath(new URL('../../../src/accounts/testing/provider-process.mjs', import.meta.url))

/** An OpenID Connect provider that runs in a process of its own. */
export interface TestProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Goes through the provider's pages as a browser would, as somebody; gives where it sends the browser back to. */
  signInAs(email: string, startUrl: string): Promise<string>
  close(): Promise<void>
}

async function issuerIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) if (line.startsWith('http://')) return line
  throw new Error('the provider did not start')
}

/** Starts one that sends people back to this address. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const child = spawn(process.execPath, [PROCESS, redirectUri], { stdio: ['ignore', 'pipe', 'ignore'] })
  const issuer = await issuerIn(createInterface({ input: child.stdout }))

  return {
    issuer,
    clientId: 'throughline',
    clientSecret: 'the-secret-of-the-client',
    async signInAs(email, startUrl) {
      const cookies = new Map<string, string>()
      const first = new URL(startUrl)
      first.searchParams.set('login_hint', email)
      let url = first.href
      while (url.startsWith(issuer)) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
        for (const set of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          cookies.set(name, value)
        }
        const location = answer.headers.get('location')
        if (location === null) throw new Error(`the provider answers ${answer.status}: ${await answer.text()}`)
        url = new URL(location, url).href
      }
      return url
    },
    async close() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
