import { TERMS, type Term } from '../../model/index.js'
import { FILLERS, HEADINGS, OUTCOME_NOUNS, TERM_WORDS } from './heading-words.js'
import { boxesOf, type Meaning } from './meaning.js'

/** A heading understood, and the language it is in. */
export interface Heading {
  readonly meaning: Meaning
  readonly language: 'en' | 'cy'
}

/** What a text says as a heading: "2. Outputs:", "Short-term outcomes (1 to 3 years)"; null where it is none we know. */
export function headingOf(given: string): Heading | null {
  if (given.length > LONGEST) return null
  // "Outcome(s)" is a plural, not an aside.
  const text = given.replace(/\((?:e?s)\)/gi, 's')
  const plain = plainly(text)
  const withoutAside = plainly(text.replace(/[([{][^)\]}]*[)\]}]/g, ' '))
  // A count of what stands below is no part of a heading.
  const withoutCount = withoutAside.replace(/ \d+$/, '')
  const whole = [plain, withoutAside, withoutCount].map((words) => known.get(words) ?? timed(words) ?? filled(words))
  const found = whole.find((heading) => heading !== null)
  if (found !== undefined) return found
  return joined(text) ?? tailed(withoutAside)
}

// Characters. What is longer is a sentence.
const LONGEST = 80

function plainly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[‘'`]/g, '’')
    .replace(/[-‐‑–—−_]/g, ' ')
    .replace(/^\s*(?:\(?\d{1,2}|[a-h])[.):]\s+/, '')
    .replace(/[^\p{L}\p{N}’ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const known: ReadonlyMap<string, Heading> = new Map(
  HEADINGS.flatMap(({ meaning, en, cy }) => {
    const entries = (words: string, language: Heading['language']) =>
      words.split('|').map((each): [string, Heading] => [plainly(each), { meaning, language }])
    // A word of both languages counts as English.
    return [...entries(cy, 'cy'), ...entries(en, 'en')]
  }),
)

const fillers = new Set(FILLERS.split(' '))
const outcomeNouns = new Set(OUTCOME_NOUNS.split(' '))
const termOf: ReadonlyMap<string, Term> = new Map(
  TERMS.flatMap((term) => TERM_WORDS[term].split(' ').map((word) => [word, term] as const)),
)
const WELSH = /^(?:dd?eil|canl|newid|amcan|[bf]yr|uniong|cych|cyn|g?ganol|canol|hir|hwy|terf|trydydd|ail$|dysgu)/

/** "Short-term outcomes", "medium term", "Canlyniadau hirdymor". */
function timed(plain: string): Heading | null {
  const words = plain
    .split(' ')
    .filter((word) => !/^\d/.test(word) && !fillers.has(word) && word !== 'to' && word !== 'i')
  const terms = words.flatMap((word) => termOf.get(word) ?? [])
  const isAllKnown = words.every((word) => termOf.has(word) || outcomeNouns.has(word))
  const [term] = terms
  if (term === undefined || !isAllKnown || words.length > 4) return null
  // "First", "direct" and "learning" say nothing by themselves.
  if (
    !words.some((word) => outcomeNouns.has(word)) &&
    !/\b(?:short|medium|long|byr|canolig|hir|\w*dymor)\b/.test(plain)
  )
    return null
  return { meaning: boxesOf('outcome', term), language: words.some((word) => WELSH.test(word)) ? 'cy' : 'en' }
}

/** "Our key activities", "Project outputs". */
function filled(plain: string): Heading | null {
  const words = plain.split(' ').filter((word) => !fillers.has(word) && !/^\d+$/.test(word))
  return words.length > 0 && words.length <= 4 ? (known.get(words.join(' ')) ?? null) : null
}

/** "Inputs / resources", "Outputs: participation", "Outcomes – short": the last part is the nearer one. */
function joined(text: string): Heading | null {
  const parts = text
    .split(/[/&|,:;]|\s[-–—−]\s|\band\b|\ba(?:c)?\b/i)
    .map(plainly)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return null
  const understood = parts.map((part) => known.get(part) ?? timed(part) ?? filled(part))
  const [first] = understood
  const last = understood.at(-1)
  if (first == null || last == null || understood.some((part) => part === null)) return null
  return /[:–—−]|\s-\s/.test(text) ? last : first
}

/** "Outcomes for young people". */
function tailed(plain: string): Heading | null {
  const [before, after] = plain.split(/ (?:for|i|ar gyfer) (.*)/)
  if (before === undefined || after === undefined || after.split(' ').length > 4) return null
  return known.get(before) ?? timed(before)
}
