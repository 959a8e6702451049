import { sayWhatIsWrong } from './field-problems.js'
import { at } from './place.js'
import type { RawThing } from './raw-theory.js'
import type { Report } from './report.js'
import { isLanguageTag, notALanguage } from './spoken-language.js'
import type { ThingTable } from './thing-tables.js'

/**
 * Checks one thing (or the details) of a file. What is not said is blank, plain words are in the
 * thing's `lang` or else the file's main language, and fields nobody knows go to `extra`.
 *
 * @returns null where something is wrong, which the report then tells
 */
export function readFields<T>(
  table: ThingTable<T>,
  { path, fields }: RawThing,
  context: { readonly language: string; readonly report: Report },
): T | null {
  const { report } = context
  const spoken = fields.get('lang')
  const language = typeof spoken === 'string' ? spoken : context.language
  const known: Record<string, unknown> = { ...table.blank }
  for (const name of table.required) delete known[name]
  for (const name of table.texts) known[name] = {}
  const extra: Record<string, unknown> = {}
  let spokenUsed = false
  for (const [name, value] of fields) {
    if (!table.fields.has(name)) extra[name] = value
    else if (value === null || value === undefined) continue
    else if (typeof value === 'string' && table.texts.includes(name)) {
      known[name] = value === '' ? {} : { [language]: value }
      spokenUsed = true
    } else known[name] = value
  }
  if (spokenUsed && typeof spoken === 'string') delete extra.lang
  const checked = table.schema.safeParse({ ...known, extra })
  if (!checked.success) {
    for (const issue of checked.error.issues) sayWhatIsWrong(issue, path, known, report)
    return null
  }
  return languagesAreTags(table, known, path, report) ? checked.data : null
}

function languagesAreTags<T>(
  table: ThingTable<T>,
  known: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): boolean {
  let sound = true
  for (const name of table.texts) {
    for (const tag of Object.keys(known[name] ?? {})) {
      if (isLanguageTag(tag)) continue
      sound = false
      notALanguage(at(path, [name, tag]), tag, report)
    }
  }
  return sound
}
