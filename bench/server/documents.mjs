import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/build.mjs'
import * as Y from './yjs.mjs'

/** A theory of usual size as one V1 update: 27 boxes, 31 links, what they rest on. */
export async function usualState() {
  return stateOfCase('tutoring-evidence-rated.json')
}

/** A large one: 228 boxes, 729 links. */
export async function largeState() {
  return stateOfCase('large-neighbourhood.json')
}

async function stateOfCase(name) {
  const { readJson } = await shared('formats')
  const { theory } = readJson(readFileSync(join(ROOT, 'tests/cases', name), 'utf8'))
  return stateOf(theory)
}

/** A theory as a document that nobody has edited. */
export async function stateOf(theory) {
  const { documentOf } = await shared('document')
  return Y.encodeStateAsUpdate(documentOf(theory).doc)
}

/** What a document says that these updates make. */
export async function theoryIn(...updates) {
  const { readTheory } = await shared('document')
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return readTheory(doc)
}

/** Ids of so many documents, all of which ours takes. */
export const idsOf = (kind, count) =>
  Array.from({ length: count }, (_, n) => `bench-${kind}-${String(n).padStart(6, '0')}`)

/** The same document under so many ids. */
export const copiesOf = (ids, state) => ids.map((id) => ({ id, updates: [state], state }))

const shared = (folder) => import(join(ROOT, `shared/dist/${folder}/index.js`))
