import type { Bilingual } from '../../../scales/index.js'
import { elementFields } from './element-fields.js'
import { bandFields, groupFields } from './frame-fields.js'
import { linkFields } from './link-fields.js'
import { logframeFields } from './logframe-fields.js'
import { actorFields, assumptionFields, evidenceFields, indicatorFields, readingFields } from './record-fields.js'
import type { SheetField } from './sheet-field.js'
import { stageFields } from './stage-fields.js'

/** What a sheet can hold: one thing a row, or, for the last two, the usual pictures of a logic model. */
export interface Role {
  readonly id: string
  readonly name: Bilingual
  /** What such a sheet may be called, parted by `|`. */
  readonly sheetNames: string
  readonly fields: readonly SheetField[]
}

/** Every role, in the order in which they are offered. */
export const roles = [
  {
    id: 'elements',
    name: { en: 'Elements, one a row', cy: 'Elfennau, un ym mhob rhes' },
    sheetNames: 'elements|element|boxes|nodes|elfennau|blychau|theory of change|logic model',
    fields: elementFields,
  },
  {
    id: 'links',
    name: { en: 'Links, one a row', cy: 'Dolenni, un ym mhob rhes' },
    sheetNames: 'links|link|connections|edges|arrows|relationships|edge list|dolenni|cysylltiadau|saethau|perthnasoedd',
    fields: linkFields,
  },
  {
    id: 'indicators',
    name: { en: 'Indicators, one a row', cy: 'Dangosyddion, un ym mhob rhes' },
    sheetNames:
      'indicators|indicator|measures|kpis|metrics|measurement plan|monitoring plan|m&e plan|dangosyddion|mesurau',
    fields: indicatorFields,
  },
  {
    id: 'readings',
    name: { en: 'Readings of indicators', cy: 'Darlleniadau dangosyddion' },
    sheetNames: 'readings|reading|data|results|actuals|darlleniadau|data',
    fields: readingFields,
  },
  {
    id: 'evidence',
    name: { en: 'Evidence, one item a row', cy: 'Tystiolaeth, un eitem ym mhob rhes' },
    sheetNames: 'evidence|studies|references|sources|tystiolaeth|astudiaethau',
    fields: evidenceFields,
  },
  {
    id: 'assumptions',
    name: { en: 'Assumptions, one a row', cy: 'Rhagdybiaethau, un ym mhob rhes' },
    sheetNames: 'assumptions|assumption|assumption log|rhagdybiaethau|tybiaethau',
    fields: assumptionFields,
  },
  {
    id: 'actors',
    name: { en: 'People and bodies, one a row', cy: 'Pobl a chyrff, un ym mhob rhes' },
    sheetNames: 'actors|people and bodies|stakeholders|people|partners|pobl a chyrff|rhanddeiliaid',
    fields: actorFields,
  },
  {
    id: 'groups',
    name: { en: 'Groups, one a row', cy: 'Grwpiau, un ym mhob rhes' },
    sheetNames: 'groups|clusters|grwpiau',
    fields: groupFields,
  },
  {
    id: 'bands',
    name: { en: 'Bands, one a row', cy: 'Bandiau, un ym mhob rhes' },
    sheetNames: 'bands|columns|stages|bandiau|colofnau',
    fields: bandFields,
  },
  {
    id: 'stages',
    name: { en: 'A logic model: a column for each stage', cy: 'Model rhesymeg: colofn i bob cam' },
    sheetNames: 'logic model|model rhesymeg',
    fields: stageFields,
  },
  {
    id: 'logframe',
    name: { en: 'A logical framework', cy: 'Fframwaith rhesymegol' },
    sheetNames: 'logframe|log frame|logical framework|fframwaith rhesymegol',
    fields: logframeFields,
  },
] as const satisfies readonly Role[]

export type RoleId = (typeof roles)[number]['id']

/** Everything about a role. */
export function roleOf(id: RoleId): Role {
  const found = roles.find((role) => role.id === id)
  if (found === undefined) throw new Error(`no role ${id}`)
  return found
}
