import { expect, test } from 'vitest'
import { digestMail, mentionMail } from './notice-mails.js'
import type { Notices } from './notices.js'
import { preferencesSchema } from './preferences.js'

const place = { document: 'd', title: 'Tutoring', url: '/d/d' }
const mention = {
  ...place,
  thread: 't1',
  comment: 'c1',
  by: { id: 'b', name: 'Ben', kind: 'member' as const },
  text: 'Could you look?\nToday',
  at: 1,
}
const notices: Notices<null> = {
  since: null,
  changes: [{ ...place, done: [], people: [], count: 18, by: ['Siân', 'Ben'] }],
  mentions: [mention],
  toDos: [{ ...place, kind: 'test', id: 'a', label: { en: 'Gains do not fade' }, about: null, by: null }],
  given: [],
  requests: [],
}
const all = preferencesSchema.parse({ changes: 'email' })

test('a mention says who, where, what, and leads to the thread', () => {
  const { subject, text } = mentionMail(mention, 'en', 'https://toc.example')
  expect(subject).toBe('Ben mentioned you in ‘Tutoring’')
  expect(text).toContain('Could you look?\nToday')
  expect(text).toContain('https://toc.example/d/d?thread=t1')
})

test('a digest says what waits, by kind, and how to hear less', () => {
  const mail = digestMail(notices, all, 'https://toc.example')
  expect(mail?.subject).toBe('Throughline: 20 things since you were last here')
  expect(mail?.text).toBe(`For you to do
- Assumption to test: Gains do not fade, Tutoring (https://toc.example/d/d)

Mentions
- Ben to you: Could you look? Today, Tutoring (https://toc.example/d/d)

Changes
- Tutoring (https://toc.example/d/d): 18 changes by Siân and Ben

What you are told, and how, you choose at https://toc.example/#tell-me
`)
})

test('whoever has deleted their account since is a former member', () => {
  const nameless = { ...mention, by: { ...mention.by, name: '' } }
  const mail = digestMail({ ...notices, mentions: [nameless] }, all, '')
  expect(mail?.text).toContain('- A former member to you: Could you look?')
  const given = [{ ...place, thread: 't2', number: 2, about: 'Tutoring', by: '', at: 1 }]
  expect(digestMail({ ...notices, given }, preferencesSchema.parse({ toDos: 'email' }), '')?.text).toContain(
    '- Comment 2 on Tutoring, given to you, Tutoring',
  )
})

test('what somebody does not want by email is not in it, and an empty one is not sent', () => {
  expect(digestMail(notices, { ...all, changes: 'screen' }, '')?.text).not.toContain('18 changes')
  expect(digestMail(notices, { ...all, changes: 'none', toDos: 'screen' }, '')).toBeNull()
  expect(digestMail({ ...notices, changes: [], toDos: [] }, all, '')).toBeNull()
})

test('line breaks in titles and names begin no line of their own', () => {
  const hostile = { ...place, title: 'A\r\nBcc: everyone@example.org' }
  expect(mentionMail({ ...mention, ...hostile }, 'cy', '').subject).not.toMatch(/[\r\n]/)
})
