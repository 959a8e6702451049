import { type Text, wordsOf } from '@throughline/shared/model'
import { common as commonInWelsh } from './cy/common.js'
import { home as homeInWelsh } from './cy/home.js'
import { common } from './en/common.js'
import { home } from './en/home.js'
import type { Words } from './en/index.js'
import { type Language, language } from './language.js'

export type { Words } from './en/index.js'

/** What has been loaded: the words of the first page are there at once, the others are many times as many. */
const words: Record<Language, Readonly<Partial<Record<Words, string>>>> = {
  en: { ...common, ...home },
  cy: { ...commonInWelsh, ...homeInWelsh },
}

/** Loads what the editor says from its beginning. Until then there are the words of home alone, and keys stand for others. */
export async function loadFirstWords(wanted: Language): Promise<void> {
  const { first } = await (wanted === 'cy' ? import('./cy/first.js') : import('./en/first.js'))
  words[wanted] = { ...words[wanted], ...first }
}

/** Loads all words of a language: those of its parts that come later are as many again. */
export async function loadAllWords(wanted: Language): Promise<void> {
  if (complete.has(wanted)) return
  const [{ rest }] = await Promise.all([
    wanted === 'cy' ? import('./cy/rest.js') : import('./en/rest.js'),
    loadFirstWords(wanted),
  ])
  words[wanted] = { ...words[wanted], ...rest }
  complete.add(wanted)
}

const complete = new Set<Language>()

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
