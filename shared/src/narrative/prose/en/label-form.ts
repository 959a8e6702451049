import { isBaseVerb, isHelperVerb, isVerbInS } from './verbs.js'

/** `clause`: "Pupils read more". `order`: "Train tutors". `thing`: "Fewer exclusions". */
export type LabelForm = 'clause' | 'order' | 'thing'

/** After these comes no verb: "a need", "access to work". */
const BEFORE_NOUNS = new Set(
  'a an the this that which who whose these those to of for in on at by with from and or their our its his her my your more most less fewer no each every any some all local new better high low free'.split(
    ' ',
  ),
)
const DETERMINERS = new Set(['the', 'a', 'an', 'each', 'every', 'no', 'one', 'another'])
/** Subjects in the plural that do not end in s. */
const PLURALS = new Set('people children women men staff police they we you both many most few others young'.split(' '))
/** What follows the verb of an order. */
const AFTER_ORDERS = new Set(
  'a an the each every all our their with up out on to for off in at more new people two three four five six seven eight nine ten'.split(
    ' ',
  ),
)

/** What an English label is, told by its words; "thing" where nothing says otherwise. */
export function labelForm(label: string, isActivity: boolean): LabelForm {
  const words = label
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}'’-]/gu, ''))
  const [first = '', second = ''] = words
  if (isActivity && (isBaseVerb(first) || (AFTER_ORDERS.has(second) && !/(?:ing|s)$/.test(first)))) return 'order'
  const verbs = words.flatMap((word, index) => (isFiniteAt(words, index, word) ? [index] : []))
  // "Streets where neighbours know each other": the first verb behind "where" is not what the streets do.
  const where = words.indexOf('where', 1)
  const isAside = where > 0 && verbs.every((index) => index > where)
  return verbs.length > (isAside ? 1 : 0) ? 'clause' : 'thing'
}

function isFiniteAt(words: readonly string[], index: number, word: string): boolean {
  const before = words[index - 1]
  if (before === undefined || before === '' || BEFORE_NOUNS.has(before)) return false
  if (isHelperVerb(word)) return true
  // "Pupils read" and "teachers of maths agree", but not "local need": a plural stands at the start or right before.
  if (isBaseVerb(word))
    return isPlural(before) || (index <= 4 && words.slice(0, index).some(isPlural) && !before.endsWith('ing'))
  // "The town changes": as often a noun, but not behind a determiner and a noun.
  const isBehindNoun = index >= 2 && DETERMINERS.has(words[0] ?? '')
  return isVerbInS(word) || (isBehindNoun && word.endsWith('s') && isBaseVerb(word.slice(0, -1)))
}

function isPlural(word: string): boolean {
  return PLURALS.has(word) || /[^s]s$/.test(word)
}
