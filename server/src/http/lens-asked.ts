import { kindsIn, lensNamed } from '@throughline/shared/lenses'
import type { Theory } from '@throughline/shared/model'
import type { FigureLens } from '../pictures/index.js'
import { changesIn } from './changes-in.js'
import type { ExportQuery } from './export-formats.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

interface Asked {
  readonly id: string
  readonly theory: Theory
  readonly query: Pick<ExportQuery, 'lens' | 'without' | 'since'>
}

/** The lens that a figure is asked through; none where none is. Throws a 400 that says what does not fit it. */
export async function lensAsked(parts: Parts, { id, theory, query }: Asked): Promise<FigureLens | undefined> {
  const { lens: name, without = [], since } = query
  const lens = name === undefined ? null : lensNamed(name)
  if (lens === null) {
    if (without.length > 0) throw refusals.badRequest('query.without: it leaves out kinds of a lens; say which lens')
    if (since !== undefined) throw refusals.badRequest('query.since: only the lens changes takes it')
    return undefined
  }
  const isChanges = lens.id === 'changes'
  if (isChanges && since === undefined) throw refusals.badRequest('query.since: the lens changes needs a date')
  if (!isChanges && since !== undefined) throw refusals.badRequest(`query.since: the lens ${lens.id} does not take it`)
  const changes = since === undefined ? null : await changesIn(parts, { id, since, now: theory })
  const kinds = kindsIn(theory, { lens, input: { language: 'en', changes } }).map(({ kind }) => kind.id)
  const unknown = without.find((kind) => !kinds.includes(kind))
  if (unknown !== undefined) {
    throw refusals.badRequest(
      `query.without: the lens ${lens.id} tells nothing of that kind apart here; there are ${kinds.join(', ')}`,
    )
  }
  return { id: lens.id, without, changes }
}
