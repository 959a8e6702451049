import type { RecordKind } from '@throughline/shared/commands'

/** The sign of each kind of record. */
export const RECORD_ICONS = {
  indicators: 'indicator',
  assumptions: 'assumption',
  evidence: 'evidence',
  actors: 'actor',
} as const satisfies Record<RecordKind, string>
