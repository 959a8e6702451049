import { type Id, MAX_TEXT, type Text } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import type { Change } from '../change.js'
import { languageName } from '../language-name.js'
import type { Column, Display, Look, Read } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { refused } from './refused.js'
import { type ColumnSpec, fromSpec } from './spec.js'

interface TextsSpec<Thing> extends ColumnSpec {
  readonly get: (thing: Thing) => Text
  readonly lines: 'one' | 'many'
  /** In view in the main language alone, until somebody asks for more. */
  readonly mainOnly?: boolean
}

/** A text that people write together: one column for each language of the theory. */
export function texts<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  look: Look,
  { get, lines, mainOnly = false, ...spec }: TextsSpec<Thing>,
): readonly Column[] {
  const languages = look.theory.details.languages.filter(isLanguage)
  return languages.map((language, n) => {
    const textOf = ({ theory }: Look, id: Id): Text | undefined => {
      const thing = subject.things(theory).get(id)
      return thing === undefined ? undefined : get(thing)
    }
    return {
      ...fromSpec(spec),
      id: `${spec.id}:${language}`,
      name:
        languages.length === 1
          ? t(spec.name)
          : t('table.inLanguage', { name: t(spec.name), language: languageName(language) }),
      atFirst: !(spec.hidden ?? false) && (n === 0 || !mainOnly),
      editor: lines === 'one' ? 'line' : 'lines',
      language,
      ...(spec.ask === undefined ? {} : { ask: t(spec.ask) }),
      text: (now, id) => textOf(now, id)?.[language] ?? '',
      display: (now, id) => shown(textOf(now, id) ?? {}, language),
      read: (words) => read(words, { field: spec.id, language, lines }),
    }
  })
}

function shown(text: Text, language: string): Display {
  const words = text[language] ?? ''
  if (words !== '') return { as: 'words', words, language }
  const isElsewhere = Object.values(text).some((other) => other !== '')
  return isElsewhere ? { as: 'hint', words: t('table.notTranslated') } : { as: 'words', words: '' }
}

function read(
  given: string,
  { field, language, lines }: { readonly field: string; readonly language: string; readonly lines: 'one' | 'many' },
): Read {
  const words = lines === 'one' ? given.replace(/\s*[\r\n]+\s*/g, ' ') : given.replace(/\r\n?/g, '\n')
  if (words.length > MAX_TEXT) return refused('table.problem.long', { most: MAX_TEXT })
  const change: Change = { of: 'words', field, language, words }
  return { ok: true, changes: [change] }
}

// A file may bring tags that no text can be kept under.
function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
}
