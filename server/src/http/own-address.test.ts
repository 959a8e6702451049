import { describe, expect, test } from 'vitest'
import { ownAddress } from './own-address.js'

describe('a server that only this machine reaches', () => {
  const { isOwnHost } = ownAddress({ host: '127.0.0.1', publicUrl: 'https://toc.example.org' })

  test.each(['localhost:4000', 'LOCALHOST', '127.0.0.1:4000', '127.0.0.1', '[::1]:4000', 'toc.example.org'])(
    'answers to %s',
    (host) => expect(isOwnHost({ host })).toBe(true),
  )

  test.each(['evil.example', 'evil.example:4000', 'localhost.evil.example:4000', '127.0.0.1.evil.example', ''])(
    'does not answer to %s, a name that somebody else may have led here',
    (host) => expect(isOwnHost({ host })).toBe(false),
  )
})

test('a server on a network answers to every name it may have there', () => {
  const { isOwnHost } = ownAddress({ host: '0.0.0.0', publicUrl: null })
  expect(isOwnHost({ host: 'toc.office.example:4000' })).toBe(true)
})

describe('a change is accepted', () => {
  const { isOwnOrigin } = ownAddress({ host: '127.0.0.1', publicUrl: 'https://toc.example.org' })
  const host = 'localhost:4000'

  test.each([undefined, 'http://localhost:4000', 'https://localhost:4000', 'https://toc.example.org'])(
    'from %s',
    (origin) => expect(isOwnOrigin(origin === undefined ? { host } : { host, origin })).toBe(true),
  )

  test.each([
    'http://localhost:4001',
    'https://evil.example',
    'null',
    '',
    'http://toc.example.org',
    'file://localhost:4000',
  ])('but not from %s', (origin) => expect(isOwnOrigin({ host, origin })).toBe(false))
})
