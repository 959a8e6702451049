import type { ElementChange, LinkChange, RecordKind } from '@throughline/shared/commands'
import type { FieldsOf } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'

export type LinkFields = Omit<LinkChange, 'ids'>
export type ElementFields = Omit<ElementChange, 'ids'>

/** The fields that cells can change, by kind. */
export interface FieldsByKind {
  readonly links: LinkFields
  readonly elements: ElementFields
  readonly indicators: FieldsOf<'indicators'>
  readonly assumptions: FieldsOf<'assumptions'>
  readonly evidence: FieldsOf<'evidence'>
  readonly actors: FieldsOf<'actors'>
}

type FieldChange = {
  readonly [Kind in keyof FieldsByKind]: { readonly of: Kind; readonly fields: FieldsByKind[Kind] }
}[keyof FieldsByKind]

/** What one cell changes about the thing of its row. */
export type Change =
  | FieldChange
  | { readonly of: 'words'; readonly field: string; readonly language: string; readonly words: string }
  | { readonly of: 'attached'; readonly records: RecordKind; readonly ids: readonly Id[] }

/** The fields of a kind that changes say, all together: the last one stands. */
export function fieldsIn<Kind extends keyof FieldsByKind>(
  kind: Kind,
  changes: readonly Change[],
): Partial<FieldsByKind[Kind]> {
  let all: Partial<FieldsByKind[Kind]> = {}
  for (const change of changes) if (isOf(kind, change)) all = { ...all, ...change.fields }
  return all
}

function isOf<Kind extends keyof FieldsByKind>(
  kind: Kind,
  change: Change,
): change is Change & { readonly of: Kind; readonly fields: FieldsByKind[Kind] } {
  return change.of === kind
}
