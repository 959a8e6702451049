import { expect, test } from 'vitest'
import { readSettings } from './settings.js'
import { startFailure } from './start-failure.js'
import { FolderInUse } from './storage/index.js'

const settings = readSettings({ PORT: '80', DATA_DIR: '/srv/toc' })

test.each([
  ['a port in use', coded('EADDRINUSE'), 'PORT=80 is in use by another program', 2],
  ['a port for root alone', coded('EACCES', 'listen'), 'PORT=80 is not allowed', 2],
  ['a folder of somebody else', coded('EACCES', 'mkdir'), 'DATA_DIR=/srv/toc may not be written', 2],
  ['a folder in use', new FolderInUse('x'), 'DATA_DIR=/srv/toc is in use by another Throughline', 2],
  ['a file where the folder should be', coded('ENOTDIR'), 'DATA_DIR=/srv/toc cannot be used', 2],
  ['a damaged store', coded('SQLITE_CORRUPT'), 'restore a copy', 1],
  ['anything else', new Error('what\nnow'), 'Throughline could not start: what', 1],
])('%s is told in one line', (_what, error, says, exitCode) => {
  const failure = startFailure(error, settings)
  expect(failure.line).toContain(says)
  expect(failure.line).not.toContain('\n')
  expect(failure.exitCode).toBe(exitCode)
})

function coded(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code, syscall })
}
