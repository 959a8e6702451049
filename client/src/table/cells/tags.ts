import { t } from '../../i18n/index.js'
import { oneLine } from '../names.js'
import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

const LONGEST = 200

/** Words of one's own, with commas between. */
export function tags<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  spec: ValueSpec<Thing, Fields, readonly string[]>,
): Column {
  const column = valueColumn(subject, spec, {
    text: textOfTags,
    parse: (words) => {
      const value = tagsFrom(words)
      return value.some((tag) => tag.length > LONGEST) ? refused('table.problem.long', { most: LONGEST }) : { value }
    },
  })
  return {
    ...column,
    ask: t('table.ask.tags'),
    display: ({ theory }, id) => {
      const thing = subject.things(theory).get(id)
      return { as: 'tags', tags: thing === undefined ? [] : spec.get(thing) }
    },
  }
}

/** Commas between, or a line each where a tag has commas itself. */
export function textOfTags(given: readonly string[]): string {
  const hasSeparator = given.some((tag) => /[,;]/.test(tag))
  return hasSeparator ? `${given.join('\n')}\n` : given.join(', ')
}

export function tagsFrom(words: string): readonly string[] {
  const parts = words.split(/\n/.test(words) ? /[\r\n]+/ : /[,;]/)
  return [...new Set(parts.map(oneLine).filter((tag) => tag !== ''))]
}
