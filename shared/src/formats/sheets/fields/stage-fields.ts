import { type ElementType, elementTypes, TERMS, type Term } from '../../../model/index.js'
import { field, type SheetField } from './sheet-field.js'

/** Where a stage's things go: boxes of a type, or assumptions about the whole. */
export type Stage = { readonly type: ElementType; readonly term: Term | null } | 'assumptions'

const TERM_NAMES = {
  short: { en: 'Short-term outcome', cy: 'Deilliant tymor byr' },
  medium: { en: 'Medium-term outcome', cy: 'Deilliant tymor canolig' },
  long: { en: 'Long-term outcome', cy: 'Deilliant hirdymor' },
} as const

/** What a column of a logic model can hold. Its headings are understood by `headingOf`. */
export const stageFields: readonly SheetField[] = [
  ...elementTypes.flatMap(({ id, name }) => [
    field(id, name),
    ...(id === 'outcome' ? TERMS.map((term) => field(stageId({ type: id, term }), TERM_NAMES[term])) : []),
  ]),
  field('assumptions', { en: 'Assumption', cy: 'Rhagdybiaeth' }),
]

/** The id of a stage's field: `output`, `outcome-short`. */
export function stageId(stage: Stage): string {
  if (stage === 'assumptions') return stage
  return stage.term === null ? stage.type : `${stage.type}-${stage.term}`
}

const stages: ReadonlyMap<string, Stage> = new Map([
  ...elementTypes.map(({ id }): [string, Stage] => [id, { type: id, term: null }]),
  ...TERMS.map((term): [string, Stage] => [`outcome-${term}`, { type: 'outcome', term }]),
  ['assumptions', 'assumptions'],
])

/** The stage of a field's id. */
export const stageOf = (id: string): Stage | undefined => stages.get(id)
