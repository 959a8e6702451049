import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings, variables, WrongSetting } from './settings.js'

test('without any variable it listens on this machine alone, at port 4000', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ port: 4000, host: '127.0.0.1', dataDir: './data', auth: 'open', publicUrl: null })
})

test('an empty variable counts as not given', () => {
  expect(readSettings({ PORT: '', PUBLIC_URL: '' })).toEqual(readSettings({}))
})

test('limits are numbers, and 0 lifts one', () => {
  expect(readSettings({ MAX_MESSAGE_BYTES: '0', MAX_MESSAGES_PER_SECOND: '7' }).limits).toMatchObject({
    messageBytes: 0,
    messagesPerSecond: 7,
  })
})

test('the public address is kept as an origin', () => {
  expect(readSettings({ PUBLIC_URL: 'https://toc.example.org/' }).publicUrl).toBe('https://toc.example.org')
})

describe('a wrong value is one line that names the variable, the value and what is allowed', () => {
  test.each([
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '40 00', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '1e3', 'a whole number from 0 to 65535'],
    ['HOST', 'not a host', 'a host name or an IP address'],
    ['AUTH', 'none', 'open, accounts'],
    ['SIGN_UP', 'nobody', 'invited, anyone'],
    ['MAIL_FROM', 'nobody', 'an address'],
    ['OIDC_ISSUER', 'login.example.org', 'the address of an OpenID Connect provider'],
    ['AUTH_OPEN_ON_NETWORK', 'true', 'yes, no'],
    ['PUBLIC_URL', 'toc.example.org', 'an address without a path'],
    ['PUBLIC_URL', 'https://toc.example.org/path', 'an address without a path'],
    ['PUBLIC_URL', 'ftp://toc.example.org', 'an address without a path'],
    ['BACKUP_AT', '3 am', 'a time of day, such as 03:00'],
    ['MAX_DOCUMENT_BYTES', '20MB', 'a whole number, 0 for no limit'],
    ['MAX_MESSAGE_BYTES', '1.5', 'a whole number, 0 for no limit'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ])('%s=%s', (name, value, allowed) => {
    const error = refusalOf({ [name]: value, ...(name === 'HOST' ? { AUTH_OPEN_ON_NETWORK: 'yes' } : {}) })
    expect(error.message).not.toContain('\n')
    expect(error.message).toContain(`${name}=${value}`)
    expect(error.message).toContain(allowed)
  })
})

test('backups are made where a folder is named, at three unless another time is', () => {
  expect(readSettings({ BACKUP_AT: '04:30' }).backups).toBeNull()
  expect(readSettings({ BACKUP_DIR: '/b' }).backups).toEqual({ folder: '/b', at: 180 })
  expect(readSettings({ BACKUP_DIR: '/b', BACKUP_AT: '22:05' }).backups).toEqual({ folder: '/b', at: 22 * 60 + 5 })
})

test('a wrong database address is not repeated, for it may hold a password', () => {
  const error = refusalOf({ DATABASE_URL: 'mysql://ana:secret@db/toc' })
  expect(error.message).toContain('DATABASE_URL cannot be used; allowed: the address of a PostgreSQL database')
  expect(error.message).not.toContain('secret')
  expect(readSettings({ DATABASE_URL: 'postgresql://db/toc' }).databaseUrl).toBe('postgresql://db/toc')
})

describe('an open server', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'toc.example.org'])('does not listen on %s by mistake', (host) => {
    expect(refusalOf({ HOST: host }).message).toContain('AUTH_OPEN_ON_NETWORK=yes')
    expect(readSettings({ HOST: host, AUTH_OPEN_ON_NETWORK: 'yes' }).host).toBe(host)
  })

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('listens on %s without being asked twice', (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host)
  })
})

describe('a server where people sign in', () => {
  test('may listen on a network once it knows the address people type', () => {
    expect(refusalOf({ AUTH: 'accounts', HOST: '0.0.0.0' }).message).toContain('PUBLIC_URL')
    const env = { AUTH: 'accounts', HOST: '0.0.0.0', PUBLIC_URL: 'https://toc.example.org' }
    expect(readSettings(env)).toMatchObject({ auth: 'accounts', host: '0.0.0.0' })
  })

  test('lets only the invited make accounts, sends no emails and knows no provider unless told', () => {
    const { accounts } = readSettings({ AUTH: 'accounts' })
    expect(accounts).toEqual({ secret: null, signUp: 'invited', mail: null, providers: [] })
  })

  test('has a secret of 32 characters or more, which is never repeated', () => {
    const error = refusalOf({ SECRET: 'too short' })
    expect(error.message).toContain('SECRET cannot be used; allowed: at least 32 characters')
    expect(error.message).not.toContain('too short')
  })

  test('sends emails from somebody', () => {
    expect(refusalOf({ SMTP_URL: 'smtp://mail.example.org' }).message).toContain('MAIL_FROM')
    const env = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Throughline <toc@example.org>' }
    expect(readSettings(env).accounts.mail?.from).toBe('Throughline <toc@example.org>')
  })

  test('knows several providers by number; each needs its id and its secret', () => {
    const first = { OIDC_ISSUER: 'https://login.example.org/', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
    const second = { OIDC_2_ISSUER: 'https://accounts.example.org/realms/x', OIDC_2_NAME: 'Northbank account' }
    expect(refusalOf({ ...first, ...second }).message).toContain('OIDC_2_CLIENT_ID')
    const env = { ...first, ...second, OIDC_2_CLIENT_ID: 'c', OIDC_2_CLIENT_SECRET: 'd' }
    expect(readSettings(env).accounts.providers).toMatchObject([
      { id: 'oidc', name: 'login.example.org', issuer: 'https://login.example.org' },
      { id: 'oidc-2', name: 'Northbank account', issuer: 'https://accounts.example.org/realms/x' },
    ])
  })
})

test('docs/self-hosting.md lists every variable with its default, and no other', () => {
  const page = readFileSync(new URL('../../docs/self-hosting.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \|/gm)].map(([, name, standard]) => [
    name,
    standard?.trim(),
  ])
  const known = Object.values(variables).map(({ name, standard }) => [
    name,
    standard === '' ? 'none' : `\`${standard}\``,
  ])
  expect(rows).toEqual(known)
})

function refusalOf(env: Record<string, string>): WrongSetting {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof WrongSetting) return error
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}
