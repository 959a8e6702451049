import { type Text, wordsOf } from '@throughline/shared/model'
import { common as commonInWelsh } from './cy/common.js'
import { common } from './en/common.js'
import type { Words } from './en/index.js'
import { type Language, language } from './language.js'

export type { Words } from './en/index.js'

type SomeWords = Readonly<Partial<Record<Words, string>>>

/** What has been loaded: each page loads what it says with its script. Until then keys stand for words. */
const words: Record<Language, SomeWords> = { en: common, cy: commonInWelsh }

/** Loads what home says. */
export const loadHomeWords = loader({
  en: () => import('./en/home.js').then(({ home }) => home),
  cy: () => import('./cy/home.js').then(({ home }) => home),
})

/** Loads what home says of what happened and what waits. */
export const loadToldWords = loader({
  en: () => import('./en/told.js').then(({ told }) => told),
  cy: () => import('./cy/told.js').then(({ told }) => told),
})

/** Loads what the page of a share link says. */
export const loadJoinWords = loader({
  en: () => import('./en/join.js').then(({ join }) => join),
  cy: () => import('./cy/join.js').then(({ join }) => join),
})

const loadWordsOfPeople = loader({
  en: () => import('./en/people.js').then(({ people }) => people),
  cy: () => import('./cy/people.js').then(({ people }) => people),
})

/** Loads what the pages about people say. */
export async function loadPeopleWords(wanted: Language): Promise<void> {
  await Promise.all([loadHomeWords(wanted), loadWordsOfPeople(wanted)])
}

/** Loads what the editor says from its beginning. */
export const loadFirstWords = loader({
  en: () => import('./en/first.js').then(({ first }) => first),
  cy: () => import('./cy/first.js').then(({ first }) => first),
})

const loadRest = loader({
  en: () => import('./en/rest.js').then(({ rest }) => rest),
  cy: () => import('./cy/rest.js').then(({ rest }) => rest),
})

/** Loads all words of a language: those that come later are many times as many as the first. */
export async function loadAllWords(wanted: Language): Promise<void> {
  await Promise.all([loadFirstWords(wanted), loadRest(wanted)])
}

/** What loads some words, once for each language. */
function loader(load: Readonly<Record<Language, () => Promise<SomeWords>>>): (wanted: Language) => Promise<void> {
  const loaded = new Set<Language>()
  return async (wanted) => {
    if (loaded.has(wanted)) return
    const some = await load[wanted]()
    words[wanted] = { ...words[wanted], ...some }
    loaded.add(wanted)
  }
}

export type Values = Readonly<Record<string, string | number>>

/**
 * The words of the interface in the reader's language.
 *
 * `{name}` stands for a value; `{count|one:# box|other:# boxes}` for words that depend on a number,
 * with the plural forms that the language has.
 */
export function t(key: Words, values: Values = {}): string {
  return fill(words[language()][key] ?? key, values, language())
}

/** The same in a language of one's choice. */
export function tIn(wanted: Language, key: Words, values: Values = {}): string {
  return fill(words[wanted][key] ?? key, values, wanted)
}

/** A text that comes with the product in several languages, such as a template's name, in the reader's. */
export function inLanguage(text: Text): string {
  return wordsOf(text, ['en'], language())
}

/** Whether there are words for a key that was put together, such as one for an element type. */
export function isWords(key: string): key is Words {
  return Object.hasOwn(words[language()], key)
}

function fill(pattern: string, values: Values, locale: Language): string {
  return pattern.replace(/\{(\w+)((?:\|\w+:[^|{}]*)*)\}/g, (whole, name: string, forms: string) => {
    const value = values[name]
    if (value === undefined) return whole
    if (forms === '') return typeof value === 'number' ? shown(value, locale) : value
    return formFor(Number(value), forms, locale).replaceAll('#', shown(Number(value), locale))
  })
}

function formFor(count: number, forms: string, locale: Language): string {
  const byName = new Map(
    forms
      .slice(1)
      .split('|')
      .map((form) => [form.slice(0, form.indexOf(':')), form.slice(form.indexOf(':') + 1)]),
  )
  return byName.get(pluralRules(locale).select(count)) ?? byName.get('other') ?? ''
}

function shown(value: number, locale: Language): string {
  return numberFormat(locale).format(value)
}

// To make one takes as long as to use it a hundred times.
const pluralRules = once((locale) => new Intl.PluralRules(locale))
const numberFormat = once((locale) => new Intl.NumberFormat(locale))

function once<Made>(make: (locale: Language) => Made): (locale: Language) => Made {
  const made = new Map<Language, Made>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}
