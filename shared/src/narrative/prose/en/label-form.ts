import { wordsIn } from './noun-phrase.js'
import { isBaseVerb, isHelperVerb, isSurelyVerb, isVerbInS, mayBeVerb } from './verbs.js'

/**
 * `clause`: "Pupils read more". `order`: "Train tutors". `thing`: "Fewer exclusions". `unclear`: "Tall grass stands",
 * a question, more than one sentence, or signs: such a label is quoted.
 */
export type LabelForm = 'clause' | 'order' | 'thing' | 'unclear'

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

const RELATIVES = new Set('that who whom which whose what where'.split(' '))
/** Between a subject and its verb: "makers rarely sell". */
const ADVERBS = new Set('also already always never often rarely seldom still sometimes usually soon then'.split(' '))
const NUMBERS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '))

/** What an English label is, told by its words; "thing" where nothing says otherwise. */
export function labelForm(label: string, isActivity: boolean): LabelForm {
  if (!isPlain(label)) return 'unclear'
  const words = wordsIn(label)
  const [first = '', second = ''] = words
  if (isActivity && (isBaseVerb(first) || (AFTER_ORDERS.has(second) && !/(?:ing|s)$/.test(first)))) return 'order'
  const verbs = words.flatMap((word, index) => (isFiniteAt(words, index, word) ? [index] : []))
  // "Streets where neighbours know each other": the first verb behind "where" is not what the streets do.
  const where = words.indexOf('where', 1)
  const isAside = where > 0 && verbs.every((index) => index > where)
  if (verbs.length > (isAside ? 1 : 0)) return 'clause'
  return words.some((word, index) => index > 0 && !isNumber(words[index - 1]) && mayBeVerb(word)) ? 'unclear' : 'thing'
}

/** One sentence of plain words: no question, no second sentence, no signs of a program or an address. */
function isPlain(label: string): boolean {
  const words = label.trim().replace(/[.\s]+$/, '')
  return (
    /^[\p{L}\p{N}£$€'’‘"“(]/u.test(words) &&
    /\p{L}{2}/u.test(words) &&
    !/[<>{}|=\\@#*_`~^…]|[.!?:;]\s|[!?]["”’']*$/u.test(words)
  )
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (NUMBERS.has(word) || /^\p{N}/u.test(word))
}

function isFiniteAt(words: readonly string[], index: number, word: string): boolean {
  const last = words[index - 1]
  const before = last !== undefined && ADVERBS.has(last) ? words[index - 2] : last
  if (before === undefined || before === '') return false
  if (isSurelyVerb(word)) return !RELATIVES.has(before)
  if (BEFORE_NOUNS.has(before)) return false
  if (isHelperVerb(word)) return true
  // "24 volunteers": what follows a number is counted. "Group 1 agrees": there it is a name.
  if (isNumber(before) && (index === 1 || BEFORE_NOUNS.has(words[index - 2] ?? ''))) return false
  // "Makers in the valley rarely sell".
  if (last !== before && isBaseVerb(word)) return words.slice(0, index).some(isPlural)
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
