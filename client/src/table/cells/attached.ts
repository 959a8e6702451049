import type { RecordKind } from '@throughline/shared/commands'
import { t } from '../../i18n/index.js'
import type { InterfaceIcon } from '../../ui/index.js'
import { nameOf, namesOf } from '../names.js'
import { recordsOn } from '../records-on.js'
import type { Column, Look } from '../sheet.js'
import { foundAll, isFound } from './references.js'
import { type ColumnSpec, fromSpec } from './spec.js'

interface AttachedSpec extends ColumnSpec {
  readonly records: RecordKind
  /** A sign for how a record stands. */
  readonly icon?: (look: Look, id: string) => InterfaceIcon
}

/** The records of a kind that are on the thing of a row, by their names. */
export function attached({ records, icon, ...spec }: AttachedSpec): Column {
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'some-of',
    text: (look, id) =>
      recordsOn(look.theory, records, id)
        .map((record) => namesOf(look, [records]).textOf(record.id))
        .join('\n'),
    rank: (look, id) => {
      const [first] = recordsOn(look.theory, records, id)
      return first === undefined ? null : nameOf(look, first.id)
    },
    display: (look, id) => {
      const [first, ...others] = recordsOn(look.theory, records, id)
      if (first === undefined) return { as: 'words', words: '' }
      const words = nameOf(look, first.id)
      return {
        as: 'first-of',
        words,
        more: others.length,
        ...(icon === undefined ? {} : { icon: icon(look, first.id) }),
      }
    },
    options: (look) => {
      const names = namesOf(look, [records])
      return names.ids.map((id) => ({ words: names.textOf(id), label: nameOf(look, id) }))
    },
    read: (words, look) => {
      const ids = foundAll(words, namesOf(look, [records]))
      return isFound(ids) ? { ok: true, changes: [{ of: 'attached', records, ids }] } : ids
    },
  }
}
