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
    ['AUTH', 'accounts', 'open (accounts are not available in this version)'],
    ['AUTH', 'none', 'open'],
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
