import { expect, test } from 'vitest'
import { wayOf } from './way-of.js'

const HERE = 'https://theories.example'

test.each([
  ['/', { kind: 'page', file: '/index.html' }],
  ['/?new', { kind: 'page', file: '/index.html' }],
  ['/d/AAAAAAAAAAAAAAAAAAAAAA', { kind: 'page', file: '/editor.html' }],
  ['/d/AAAAAAAAAAAAAAAAAAAAAA?guide=bridge', { kind: 'page', file: '/editor.html' }],
])('%s is a page that may be kept', (path, way) => {
  expect(wayOf({ method: 'GET', mode: 'navigate', url: `${HERE}${path}` }, HERE)).toEqual(way)
})

test.each([
  '/signin',
  '/first',
  '/invite',
  '/join',
  '/account',
  '/organisation/AAAAAAAAAAAAAAAAAAAAAA',
  '/p/reading-buddies',
  '/api/documents',
  '/api/documents/AAAAAAAAAAAAAAAAAAAAAA/export/docx',
  '/api/auth/callback/entra?code=1',
  '/d/AAAAAAAAAAAAAAAAAAAAAA/more',
])('%s is left alone, as a page and as anything else', (path) => {
  for (const mode of ['navigate', 'cors', 'same-origin'] as const) {
    expect(wayOf({ method: 'GET', mode, url: `${HERE}${path}` }, HERE)).toBeNull()
  }
})

test('files with hashed names may be kept; nothing that is sent, nothing of other places', () => {
  const asset = { method: 'GET', mode: 'cors', url: `${HERE}/assets/main-4fA9.js` } as const
  expect(wayOf(asset, HERE)).toEqual({ kind: 'asset' })
  expect(wayOf({ ...asset, method: 'POST' }, HERE)).toBeNull()
  expect(wayOf({ ...asset, url: 'https://elsewhere.example/assets/main-4fA9.js' }, HERE)).toBeNull()
  expect(wayOf({ method: 'POST', mode: 'navigate', url: `${HERE}/` }, HERE)).toBeNull()
})
