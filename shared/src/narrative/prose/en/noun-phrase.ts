import { lowerFirst } from './lower-first.js'

/**
 * How an English noun phrase stands in a sentence: `complete` brings its own article or number, `many` and `mass` need
 * none, `one` needs "a"; `unknown`: better quoted than guessed at.
 */
export type Countability = 'complete' | 'many' | 'mass' | 'one' | 'unknown'

/** Where the first noun with what describes it ends: "course materials | in two languages". */
const BOUNDARIES = new Set(
  'of for in on at to with by from between about among across within through over under during before after until per against above below and or but that who whom whose which where when as than plus already without around near eligible aged likely unlikely able unable available ready responsible living working receiving using'.split(
    ' ',
  ),
)
const COMPLETE = new Set(
  'a an the this that these those our their its his her my your each every both all some any no one two three four five six seven eight nine ten eleven twelve several many few fewer more most less half another enough'.split(
    ' ',
  ),
)
const PLURALS = new Set('people children women men staff police data criteria media feet teeth youth'.split(' '))
const MASS = new Set(
  `access accommodation advice aid air attainment behaviour capital care cash childcare clothing coaching coffee communication confidence content cooperation coverage crime data dialogue energy equipment evidence expertise faith feedback finance food funding
  furniture goodwill growth guidance health help homework hope housework income influence infrastructure insight internet kit knowledge labour land leadership legislation literacy materiel maths money music news numeracy nutrition oversight ownership parenting pay productivity
  participation peace play pollution poverty power practice pressure progress pride publicity reading recognition rehabilitation research respect safety science self-belief self-esteem self-efficacy shelter software soap space speech sport staff stability stigma stress success
  supervision supply support teaching tea time trade traffic training transport travel treatment trust turnover tutoring understanding unemployment use violence visibility waste water wealth wellbeing well-being work youth debt sleep soil fuel gas electricity heating homelessness isolation loneliness attendance engagement resilience empathy motivation`.split(
    /\s+/,
  ),
)
const COUNTABLE = new Set(
  `agreement app alliance ambassador approach assembly assessment award bank bid board book booklet brochure budget building bus café campaign card case centre certificate champion chart checklist class clinic club coach coalition college committee community company competition conference
  contract coordinator council course crèche curriculum database day desk device diary director event exercise exhibition facility fair festival film forum framework fund garden gap goal grant group guide hall handbook helpline home hospital hotline house hub index induction initiative
  instrument interview job kitchen lab leader leaflet lesson library licence license line list loan log manager manual map market meeting mentor method mission model module movement museum network newsletter nurse office officer organisation package pack panel park partner partnership
  pathway pilot place plan plant platform playground pledge podcast policy portal post poster prize process profile programme project protocol provider questionnaire referral register report resource review role room roster route scheme school score series service session shop show site skill song
  sponsor standard steering strategy studio study summit survey syllabus system target taskforce teacher team term test textbook timetable tool toolkit trainer trial trip tutor unit university van venue video visit voucher ward warehouse website week workbook worker workforce workshop year youth-club`.split(
    /\s+/,
  ),
)

/** What a noun phrase needs before it; its words in small letters. */
export function countability(words: readonly string[]): Countability {
  const [first = ''] = words
  if (COMPLETE.has(first) || /^\p{N}/u.test(first)) return 'complete'
  const end = words.findIndex((word, index) => index > 0 && endsBefore(word, words[index - 1] ?? ''))
  const head = words[(end < 0 ? words.length : end) - 1] ?? ''
  if (MASS.has(head)) return 'mass'
  if (COUNTABLE.has(head)) return 'one'
  if (PLURALS.has(head) || /(?:[^s'’ui]s|(?:s|x|ch|sh)es)$/.test(head)) return 'many'
  return /(?:ing|ness|ity|ship|hood|ance|ence|ism|acy)$/.test(head) ? 'mass' : 'unknown'
}

/** Whether "an" comes before it. */
function withArticle(phrase: string): string {
  const [first = ''] = phrase.split(/[\s-]/, 1)
  const isSpelt = /^\p{Lu}{2,}s?$/u.test(first)
  const sounds = isSpelt ? /^[AEFHILMNORSX]/ : /^(?:[aeio]|u(?!ni|se|su|ti)|hour|honest)/i
  return `${sounds.test(first) && !/^(?:eu|one\b)/i.test(first) ? 'an' : 'a'} ${phrase}`
}

// "Year 5 and Year 6 pupils": a number ends nothing. "Traders making a profit": what a plural does tells about it.
function endsBefore(word: string, last: string): boolean {
  if (/^\p{N}/u.test(last)) return false
  return BOUNDARIES.has(word) || isParticiple(word) || (/[^s]s$/.test(last) && word.endsWith('ing'))
}

// "Homes insulated to the standard": what follows tells about the noun. "Trained tutors" begins with one instead.
function isParticiple(word: string): boolean {
  return /^(?:.*[^e]ed|given|held|paid|repaid|thrown|seen|spent|sent|lost|left|lit|known|borne|grown|drawn|led|bought|brought|made|taken|written|sold|won|taught|built|kept|read)$/.test(
    word,
  )
}

/** A label as the noun phrase of a sentence, with the article it lacks; null where it cannot be known. */
export function asThing(label: string, isKnown: (word: string) => boolean): string | null {
  const kind = countability(wordsIn(label))
  if (kind === 'unknown') return null
  const phrase = lowerFirst(label, isKnown)
  return kind === 'one' ? withArticle(phrase) : phrase
}

/** The words of a label, small and without marks. */
export function wordsIn(label: string): string[] {
  return label
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}'’-]/gu, ''))
}
