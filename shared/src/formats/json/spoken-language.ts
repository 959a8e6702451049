import type { RawTheory } from './raw-theory.js'
import type { Report } from './report.js'

/** BCP 47 as far as files need it: `en`, `en-GB`, `zh-Hant`, `mul`, `x-house`. */
const LANGUAGE_TAG = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|x(?:-[A-Za-z0-9]{1,8})+)$/

/** Whether this can name a language. Names such as `constructor` cannot. */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 60 && LANGUAGE_TAG.test(tag)
}

/**
 * The languages of a file, main one first: those it lists, else its `language` and whatever its things say
 * they are in. Changes `details`: `language` becomes `languages`.
 */
export function languagesOf(raw: RawTheory): readonly string[] {
  const listed = raw.details.get('languages')
  if (Array.isArray(listed)) return listed.filter((tag): tag is string => typeof tag === 'string')
  const main = raw.details.get('language')
  raw.details.delete('language')
  const things = [...Object.values(raw.things).flat(), ...raw.records]
  const spoken = things.map((thing) => thing.fields.get('lang'))
  const languages = [main ?? 'en', ...spoken].filter((tag) => tag !== undefined && tag !== null)
  raw.details.set('languages', [...new Set(languages)])
  return languages.filter((tag): tag is string => typeof tag === 'string')
}

/** The file's languages are language tags. */
export function checkLanguages(raw: RawTheory, report: Report): void {
  const languages = raw.details.get('languages')
  if (!Array.isArray(languages)) return
  for (const [index, tag] of languages.entries()) {
    if (typeof tag === 'string' && !isLanguageTag(tag)) notALanguage(`languages[${index}]`, tag, report)
  }
}

/** Reports something that stands where a language should. */
export function notALanguage(path: string, tag: string, report: Report): void {
  report.problem(path, `“${tag.slice(0, 40)}” is not a language.`, 'Use a language tag such as en or cy.')
}
