import { expect, test } from 'vitest'
import { attachmentNamed } from './file-name.js'

test.each([
  ['Breakfast clubs', 'filename="Breakfast clubs.svg"'],
  ['Y Ŵyl: plant & phobl', "filename*=UTF-8''Y%20%C5%B4yl%20plant%20%26%20phobl.svg"],
  ['../../etc/passwd', 'filename="etc passwd.svg"'],
  ['C:\\temp\\x"; filename="evil.exe', 'filename="C temp x ; filename= evil.exe.svg"'],
  ['.hidden', 'filename="hidden.svg"'],
  ['a\r\nSet-Cookie: b', 'filename="a Set-Cookie b.svg"'],
  ['invoice\u202Egvs.exe', 'filename="invoice gvs.exe.svg"'],
  ['', 'filename="theory of change.svg"'],
  ['???', 'filename="theory of change.svg"'],
  ["Ana's (draft)*", "filename*=UTF-8''Ana%27s%20%28draft%29.svg"],
])('a document called %j is downloaded under a safe name', (title, expected) => {
  expect(attachmentNamed(title, 'svg')).toContain(expected)
})

test('a very long title is cut between letters', () => {
  const name = decodeURIComponent(attachmentNamed('🙂'.repeat(300), 'png').split("UTF-8''")[1] ?? '')
  expect(name).toBe(`${'🙂'.repeat(80)}.png`)
})

test('whatever the title is, the header has plain printable characters only', () => {
  for (const title of ['日本語', 'العربية', '\u0000\uD800', '"quoted"', '🙂']) {
    expect(attachmentNamed(title, 'json')).toMatch(/^[\x20-\x7e]+$/)
  }
})
