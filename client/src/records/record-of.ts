import type { RecordKind } from '@throughline/shared/commands'
import {
  type Actor,
  type Assumption,
  type Evidence,
  type Id,
  type Indicator,
  type Theory,
  wordsOf,
} from '@throughline/shared/model'
import { t } from '../i18n/index.js'

interface Records {
  readonly indicators: Indicator
  readonly assumptions: Assumption
  readonly evidence: Evidence
  readonly actors: Actor
}

/** What a kind of record is, in the model. */
export type RecordOf<Kind extends RecordKind> = Records[Kind]
export type AnyRecord = RecordOf<RecordKind>

/** All records of a kind, in the order in which they were made. */
export function recordsOf<Kind extends RecordKind>(theory: Theory, kind: Kind): readonly RecordOf<Kind>[] {
  return [...(theory[kind] as ReadonlyMap<Id, RecordOf<Kind>>).values()]
}

/** How a record is called: by its label, or by what it lacks. */
export function recordName(theory: Theory, kind: RecordKind, record: AnyRecord): string {
  return wordsOf(record.label, theory.details.languages) || t(`records.${kind}.nameless`)
}
