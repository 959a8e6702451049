import { aTheory } from '@throughline/shared/model'
import { ROLES, type Role } from '@throughline/shared/permissions'
import { describe, expect, test } from 'vitest'
import page from '../../../docs/keyboard.md?raw'
import { LANGUAGES, tIn } from '../i18n/index.js'
import { sessionInMemory } from '../session/testing/index.js'
import { type Command, commandFor, commands, commandsFor, SECTIONS, shownShortcut } from './index.js'

test('no two commands are on one key in one place', () => {
  const taken = new Map<string, string>()
  for (const command of commands) {
    for (const shortcut of command.shortcuts) {
      // Keys of the page work in the map as well, so both share one set of keys.
      expect(taken.get(shortcut), `${shortcut} of ${command.id}`).toBeUndefined()
      taken.set(shortcut, command.id)
    }
  }
})

test('every command has a name of its own, in English and in Welsh', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  for (const language of LANGUAGES) {
    const names = commands.map(({ label, values }) => tIn(language, label, values?.()))
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain('')
  }
})

test('keys of letters and signs alone never work outside of the map, except to find and to ask', () => {
  const alone = commands.filter(({ shortcuts, where }) => where === 'page' && shortcuts.some((key) => key.length === 1))
  expect(alone.map(({ id }) => id).sort()).toEqual(['search', 'shortcuts'])
})

test('docs/keyboard.md lists exactly the shortcuts there are', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'))
  const listed = rows.map((line) => line.replace(/ +/g, ' '))
  const expected = SECTIONS.flatMap((section) => commands.filter((command) => command.section === section)).flatMap(row)
  expect(listed).toEqual(expected)
})

describe('what somebody is offered', () => {
  const offeredTo = (role: Role) => {
    const mayEdit = role === 'edit' || role === 'own'
    const session = { ...sessionInMemory(aTheory()), role: () => role, mayEdit: () => mayEdit }
    return new Set(commandsFor(session).map(({ id }) => id))
  }

  test('grows with their role; to ask to edit is for those who may not', () => {
    for (const [n, role] of ROLES.entries()) {
      const before = ROLES[n - 1]
      if (before === undefined) continue
      const lost = [...offeredTo(before)].filter((id) => !offeredTo(role).has(id))
      expect(lost).toEqual(role === 'edit' ? ['ask-to-edit'] : [])
    }
  })

  test('is nothing that changes the theory for who looks, and to say and suggest for who comments', () => {
    const view = offeredTo('view')
    for (const { id, needs } of commands) expect(view.has(id)).toBe(needs === 'read')
    expect([...offeredTo('comment')].filter((id) => !view.has(id)).sort()).toEqual([
      'comment',
      'edit-label',
      'resolve-thread',
      'suggest',
    ])
    for (const id of ['undo', 'delete', 'paste', 'add-outcome', 'group', 'tidy-all', 'name-version', 'fold', 'guide'])
      expect(view.has(id), id).toBe(false)
  })
})

const press = (key: string, held: Partial<KeyboardEventInit> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const inMap = { inMap: true, flow: 'right', singleKeys: true } as const

test('a key runs its command in the map, and leaves the rest of the page alone', () => {
  expect(commandFor(commands, press('Delete'), inMap)?.id).toBe('delete')
  expect(commandFor(commands, press('Delete'), { ...inMap, inMap: false })).toBeNull()
  expect(commandFor(commands, press('z', { ctrlKey: true }), { ...inMap, inMap: false })?.id).toBe('undo')
  expect(commandFor(commands, press('Z', { ctrlKey: true, shiftKey: true }), inMap)?.id).toBe('redo')
})

test('keys alone can be turned off', () => {
  expect(commandFor(commands, press('?', { shiftKey: true }), inMap)?.id).toBe('shortcuts')
  expect(commandFor(commands, press('?', { shiftKey: true }), { ...inMap, singleKeys: false })).toBeNull()
  expect(commandFor(commands, press('/'), { ...inMap, singleKeys: false })).toBeNull()
  expect(commandFor(commands, press('Enter'), { ...inMap, singleKeys: false })?.id).toBe('edit-label')
})

test('growing goes the way the theory runs on the screen', () => {
  const down = { ...inMap, flow: 'down' } as const
  expect(commandFor(commands, press('ArrowRight', { ctrlKey: true }), inMap)?.id).toBe('grow-next')
  expect(commandFor(commands, press('ArrowDown', { ctrlKey: true }), down)?.id).toBe('grow-next')
  expect(commandFor(commands, press('ArrowLeft', { ctrlKey: true }), { ...inMap, flow: 'left' })?.id).toBe('grow-next')
  expect(commandFor(commands, press('ArrowUp', { ctrlKey: true }), down)?.id).toBe('grow-previous')
})

function row({ label, shortcuts }: Command): string[] {
  if (shortcuts.length === 0) return []
  const keys = shortcuts.map((shortcut) => `\`${shownShortcut(shortcut, false)}\``).join(', ')
  return [`| ${tIn('en', label)} | ${keys} |`]
}
