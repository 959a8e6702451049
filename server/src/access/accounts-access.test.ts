import { describe, expect, test } from 'vitest'
import { openMemoryStorage } from '../storage/index.js'
import { accountsAccess } from './accounts-access.js'
import { belongingRecord } from './belongings.js'
import type { Caller } from './caller.js'
import { grantRecord } from './grants.js'
import { groupGrantRecord } from './group-grants.js'
import { membershipRecord } from './memberships.js'

function access() {
  const { records } = openMemoryStorage()
  return {
    records,
    access: accountsAccess({
      records,
      personOf: async () => null,
      teamsOf: async (_records, person) => (person === 'tegwen' ? ['team'] : []),
    }),
  }
}

function member(id: string): Caller {
  return { kind: 'member', id, name: id, email: `${id}@x.example` }
}

test('without a session one is a stranger, to whom no document is shown', async () => {
  const { access: own } = access()
  const caller = await own.callerOf({})
  expect(caller).toEqual({ kind: 'stranger' })
  expect(await own.roleOf(caller, 'd')).toBeNull()
  expect((await own.rolesOf(caller)).get('d')).toBeUndefined()
})

describe('in an organisation', () => {
  test.each([
    ['owner', 'own'],
    ['editor', 'edit'],
    ['commenter', 'comment'],
    ['viewer', 'view'],
  ] as const)('its %s may %s its documents, and no others', async (role, expected) => {
    const { records, access: own } = access()
    await records.put([
      belongingRecord('d', 'north'),
      belongingRecord('other', 'south'),
      membershipRecord({ organisation: 'north', person: 'ben', role }),
    ])
    expect(await own.roleOf(member('ben'), 'd')).toBe(expected)
    expect(await own.roleOf(member('ben'), 'other')).toBeNull()
    const roles = await own.rolesOf(member('ben'))
    expect(roles.get('d')).toBe(expected)
    expect(roles.get('other')).toBeUndefined()
  })

  test('what one was given on a document counts where it is more', async () => {
    const { records, access: own } = access()
    await records.put([
      belongingRecord('d', 'north'),
      membershipRecord({ organisation: 'north', person: 'ben', role: 'commenter' }),
      grantRecord({ document: 'd', person: 'ben', role: 'edit' }),
    ])
    expect(await own.roleOf(member('ben'), 'd')).toBe('edit')
    await records.put([grantRecord({ document: 'd', person: 'ben', role: 'view' })])
    expect(await own.roleOf(member('ben'), 'd')).toBe('comment')
    expect((await own.rolesOf(member('ben'))).get('d')).toBe('comment')
  })
})

describe('whoever makes a document', () => {
  test('owns it; it belongs to the first organisation where they may edit', async () => {
    const { records, access: own } = access()
    await records.put([
      membershipRecord({ organisation: 'south', person: 'ben', role: 'viewer' }),
      membershipRecord({ organisation: 'north', person: 'ben', role: 'editor' }),
      membershipRecord({ organisation: 'north', person: 'cara', role: 'viewer' }),
    ])
    expect(await own.madeBy(member('ben'), 'd')).toBe(true)
    expect(await own.roleOf(member('ben'), 'd')).toBe('own')
    expect(await own.roleOf(member('cara'), 'd')).toBe('view')
  })

  test('may not make it in an organisation where they may not edit', async () => {
    const { records, access: own } = access()
    await records.put([membershipRecord({ organisation: 'north', person: 'ben', role: 'viewer' })])
    expect(await own.madeBy(member('ben'), 'd', 'north')).toBe(false)
    expect(await own.madeBy(member('ben'), 'd', 'elsewhere')).toBe(false)
    expect(await own.roleOf(member('ben'), 'd')).toBeNull()
  })

  test('has it alone where they are in no organisation', async () => {
    const { access: own } = access()
    await own.madeBy(member('ben'), 'd')
    expect(await own.roleOf(member('ben'), 'd')).toBe('own')
    expect(await own.roleOf(member('cara'), 'd')).toBeNull()
  })
})

test('a team or another organisation can be given a role; the best of all counts', async () => {
  const { access: own, records } = access()
  await records.put([
    groupGrantRecord({ document: 'd', group: { kind: 'team', id: 'team' }, role: 'comment' }),
    groupGrantRecord({ document: 'd', group: { kind: 'organisation', id: 'harbour' }, role: 'view' }),
    membershipRecord({ organisation: 'harbour', person: 'priya', role: 'owner' }),
  ])
  expect(await own.roleOf(member('tegwen'), 'd')).toBe('comment')
  expect(await own.roleOf(member('priya'), 'd')).toBe('view')
  expect(await own.roleOf(member('nobody'), 'd')).toBeNull()
  expect((await own.rolesOf(member('priya'))).get('d')).toBe('view')
  await records.put([grantRecord({ document: 'd', person: 'priya', role: 'edit' })])
  expect(await own.roleOf(member('priya'), 'd')).toBe('edit')
})
