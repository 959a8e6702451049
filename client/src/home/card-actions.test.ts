import { expect, test } from 'vitest'
import type { DocumentSummary } from '../documents/index.js'
import { cardActions } from './card-actions.js'

const theory: DocumentSummary = {
  id: 'a',
  title: 'Tutoring',
  url: '/d/a',
  status: 'draft',
  elementCount: 3,
  changedAt: '2026-11-30T09:00:00Z',
  changedBy: null,
  binnedAt: null,
  head: 1,
  role: 'own',
}
const hands = { attempt: () => {}, onRename: () => {}, onDelete: () => {} }

test.each([
  ['own', ['rename', 'duplicate', 'bin'], ['restore', 'delete']],
  ['edit', ['rename', 'duplicate'], []],
  ['comment', ['duplicate'], []],
  ['view', ['duplicate'], []],
] as const)('who may %s is offered what the server lets them do', (role, kept, binned) => {
  const offered = (document: DocumentSummary) => cardActions(document, hands).map(({ id }) => id)
  expect(offered({ ...theory, role })).toEqual(kept)
  expect(offered({ ...theory, role, binnedAt: '2026-11-30T10:00:00Z' })).toEqual(binned)
})
