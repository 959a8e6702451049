import type { Id } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import { fieldsInWords } from '../change-in-words.js'
import type { ToldChange } from '../told.js'
import type { Compared } from './comparison-state.js'

/** What became of each thing, for tables and lists: "Changed: do better → attain more highly". */
export function becameInWords({ changes }: Pick<Compared, 'changes'>): (id: Id) => string {
  const words = new Map<Id, string>()
  for (const change of changes) {
    const before = words.get(change.id)
    const now = inWords(change)
    words.set(change.id, before === undefined ? now : `${before}; ${now}`)
  }
  return (id) => words.get(id) ?? ''
}

function inWords(change: ToldChange): string {
  const outcome = t(`compare.${change.became}`)
  if (change.became === 'added' || change.became === 'removed') return outcome
  const nothing = t('compare.nothingBefore')
  const fields = fieldsInWords(change).map(({ was, is }) => `${was || nothing} → ${is || nothing}`)
  return fields.length === 0 ? outcome : `${outcome}: ${fields.join('; ')}`
}
