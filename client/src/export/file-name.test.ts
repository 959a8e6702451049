import { expect, test } from 'vitest'
import { fileName } from './file-name.js'

test.each([
  ['Small-group maths tutoring', 'Small-group maths tutoring.svg'],
  ['Croeso / أهلاً: language café', 'Croeso أهلاً language café.svg'],
  ['../../etc/passwd', 'etc passwd.svg'],
  ['  ', 'Theory of change.svg'],
  ['a\u202eb\nc', 'a b c.svg'],
])('a theory called %j is saved as %j', (title, name) => {
  expect(fileName(title, 'svg')).toBe(name)
})

test('a very long title is cut between letters', () => {
  expect(fileName('😀'.repeat(200), 'png')).toBe(`${'😀'.repeat(80)}.png`)
})
