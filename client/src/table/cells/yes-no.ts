import { LANGUAGES, t, tIn } from '../../i18n/index.js'
import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { choice } from './choice.js'
import type { ValueSpec } from './value.js'

/** Yes or no; an empty cell is no. */
export function yesNo<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  { get, set, ...spec }: ValueSpec<Thing, Fields, boolean>,
): Column {
  return choice<Thing, Fields, boolean>(subject, {
    ...spec,
    get: (thing) => get(thing) || null,
    set,
    none: () => set(false),
    choices: () => [
      { value: true, label: t('table.yes'), also: [...inEveryLanguage('table.yes'), 'true', '1', 'x', 'y'] },
      { value: false, label: t('table.no'), also: [...inEveryLanguage('table.no'), 'false', '0', 'n'] },
    ],
  })
}

function inEveryLanguage(words: 'table.yes' | 'table.no'): readonly string[] {
  return LANGUAGES.map((language) => tIn(language, words))
}
