import * as Y from 'yjs'
import { MAX_TEXT, NO_TEXT, type Text } from '../model/index.js'
import { type Splice, smallestSplice, wholeCharacters } from './splice.js'
import type { StoredMap } from './thing.js'

/** The texts of one thing by field. */
export type StoredTexts = ReadonlyMap<string, Text>

const NO_TEXTS: StoredTexts = new Map()
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/

/** Whether this can name a language (BCP 47), and so stand in a key. */
export function isLanguage(tag: string): boolean {
  return LANGUAGE.test(tag)
}

/** The key of the Y.Text that holds a field's words in one language. */
export function textKey(field: string, language: string): string {
  return `${field}:${language}`
}

/** All words kept in a map, by field and language, languages in alphabetical order. An empty text is no text. */
export function textsIn(map: StoredMap): StoredTexts {
  let found: [field: string, language: string, words: string][] | null = null
  map.forEach((value, key) => {
    if (!(value instanceof Y.Text)) return
    if (value.length === 0) return
    const colon = key.indexOf(':')
    const language = key.slice(colon + 1)
    if (colon < 1 || !isLanguage(language)) return
    const words = value.toString().slice(0, MAX_TEXT)
    if (words === '') return
    found ??= []
    found.push([key.slice(0, colon), language, words])
  })
  return found === null ? NO_TEXTS : byField(found)
}

function byField(found: [field: string, language: string, words: string][]): StoredTexts {
  const texts = new Map<string, Record<string, string>>()
  if (found.length > 1) found.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
  for (const [field, language, words] of found) {
    const text = texts.get(field)
    if (text === undefined) texts.set(field, { [language]: words })
    else text[language] = words
  }
  return texts
}

/** Makes the texts of a new thing: in the languages it has words in and in the theory's main one, so that two people who start to type meet in one text. */
export function createTexts(map: StoredMap, field: string, text: Text, mainLanguage: string): void {
  const languages = new Set([mainLanguage, ...Object.keys(text)].filter(isLanguage))
  for (const language of languages) map.set(textKey(field, language), new Y.Text(clean(wordsIn(text, language))))
}

/** Makes a field's words in every language these. */
export function changeTexts(map: StoredMap, field: string, text: Text): void {
  const present = textsIn(map).get(field) ?? NO_TEXT
  for (const language of new Set([...Object.keys(present), ...Object.keys(text)])) {
    changeText(map, textKey(field, language), wordsIn(text, language))
  }
}

/** Makes the text at a key this, by the smallest splice, so that what others type beside it stays. */
export function changeText(map: StoredMap, key: string, wanted: string): void {
  const splice = smallestSplice(textAt(map, key)?.toString() ?? '', clean(wanted))
  if (splice !== null) spliceText(map, key, splice)
}

/** Changes the text at a key, which is made where it is missing. What goes past MAX_TEXT is cut off. */
export function spliceText(map: StoredMap, key: string, splice: Splice): void {
  const text = textAt(map, key) ?? createTextAt(map, key)
  const { at, remove, insert } = wholeCharacters(text.toString(), splice)
  const room = MAX_TEXT - (text.length - remove)
  if (remove > 0) text.delete(at, remove)
  if (insert !== '' && room > 0) text.insert(at, clean(insert).slice(0, room))
}

function wordsIn(text: Text, language: string): string {
  return Object.hasOwn(text, language) ? (text[language] ?? '') : ''
}

function textAt(map: StoredMap, key: string): Y.Text | null {
  const text = map.get(key)
  return text instanceof Y.Text ? text : null
}

function createTextAt(map: StoredMap, key: string): Y.Text {
  const text = new Y.Text()
  map.set(key, text)
  return text
}

// Half a surrogate pair becomes something else on its way to the others, and the replicas would differ.
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function clean(words: string): string {
  return words.slice(0, MAX_TEXT).replace(LONE_SURROGATE, '\ufffd')
}
