import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { until } from '../../collaboration/testing/index.js'

/** A real mail server that keeps what it is sent. */
export interface Mailbox {
  /** For SMTP_URL. */
  readonly url: string
  /** All emails to an address, as they came. */
  to(address: string): readonly Email[]
  /** Waits for the next email to an address, after `count` earlier ones. */
  next(address: string, count?: number): Promise<Email>
  close(): Promise<void>
}

export interface Email {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The first link in it. */
  readonly link: string
}

export async function openMailbox(): Promise<Mailbox> {
  const emails: Email[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        for (const { address } of session.envelope.rcptTo) emails.push(emailIn(raw, address))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const to = (address: string) => emails.filter((email) => email.to === address)

  return {
    url: `smtp://127.0.0.1:${port}`,
    to,
    async next(address, count = 0) {
      await until(`an email to ${address} comes`, () => to(address).length > count)
      const email = to(address)[count]
      if (email === undefined) throw new Error('the email is gone')
      return email
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** What is in an email as it travels: quoted-printable or plain, in UTF-8. */
function emailIn(raw: string, to: string): Email {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const text = /quoted-printable/i.test(head) ? unquoted(body) : body
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1] ?? ''
  return { to, subject: decodedWords(subject), text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' }
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decodedWords(text: string): string {
  return text
    .replace(/\?=\r\n[ \t]=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : unquoted(words.replaceAll('_', ' ')),
    )
}
