import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Pages of numbered rules, and the letter their numbers begin with. */
const PAGES = [
  ['shared/src/protocol/PROTOCOL.md', 'W'],
  ['shared/src/document/DOCUMENT.md', 'D'],
  ['server/src/storage/STORE.md', 'S'],
] as const

const titles = ['shared/src', 'server/src', 'client/src', 'tests/src'].flatMap(testFiles).map(read).join('\n')

test.each(PAGES)('every rule of %s is named in the title of a test', (page, letter) => {
  const rules = new Set(read(page).match(new RegExp(`\\b${letter}\\d+\\b`, 'g')))
  expect(rules.size).toBeGreaterThan(5)
  const untested = [...rules].filter((rule) => !new RegExp(`\\[[^\\]]*\\b${rule}\\b[^\\]]*\\]`).test(titles))
  expect(untested).toEqual([])
})

test.each(PAGES)('no two rules of %s have one number', (page, letter) => {
  const defined = [...read(page).matchAll(new RegExp(`^- (?:\\*\\*)?(${letter}\\d+)\\b`, 'gm'))].map(([, rule]) => rule)
  expect(defined.length).toBeGreaterThan(5)
  expect(defined.filter((rule, at) => defined.indexOf(rule) !== at)).toEqual([])
})

test.each(PAGES)('no test names a rule that %s does not have', (page, letter) => {
  const rules = new Set(read(page).match(new RegExp(`\\b${letter}\\d+\\b`, 'g')))
  const named = new Set(
    [...titles.matchAll(/['"`]\[((?:[WDS]\d+(?:, )?)+)\]/g)].flatMap((match) => match[1]?.split(', ') ?? []),
  )
  expect([...named].filter((rule) => rule.startsWith(letter) && !rules.has(rule))).toEqual([])
})

function testFiles(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(\.test\.tsx?|acceptance\.ts)$/.test(name))
    .map((name) => `${folder}/${name}`)
}

function read(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8')
}
