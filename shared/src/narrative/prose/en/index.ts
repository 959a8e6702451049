import { dateInWords } from '../../date-in-words.js'
import type { ProseWords, Said } from '../prose-words.js'
import { listed, sentence, unstopped, withUnit } from '../sentences.js'
import { labelForm } from './label-form.js'
import { lowerFirst } from './lower-first.js'
import { asThing, countability, wordsIn } from './noun-phrase.js'

const STATUS = { untested: 'untested', supported: 'supported', contested: 'contested', refuted: 'refuted' } as const
const IMPORTANCE = { low: 'of low importance', medium: 'of medium importance', high: 'of high importance' } as const
const DIRECTIONS = {
  supports: 'It supports this.',
  against: 'It speaks against this.',
  mixed: 'It is mixed.',
  'no-effect': 'It found no effect.',
} as const
/** What we do with things of a type. */
const HAVING: Partial<Record<Said['type'], string>> = {
  input: 'have',
  activity: 'go ahead with',
  output: 'have',
  reach: 'reach',
  'target-group': 'work with',
}
const INNER = /,| and |;/

/** English prose; `isKnown` says whether the theory writes a word small somewhere, so that it is no name. */
export function englishProse(isKnown: (word: string) => boolean): ProseWords {
  const low = (words: string) => lowerFirst(unstopped(words), isKnown)
  const all = (items: readonly string[]) => listed(items, 'and', INNER)
  const quoted = (label: string) => `“${unstopped(label)}”`
  /** A label as a thing: with its article, or quoted where nobody can tell which it needs. */
  const thing = (label: string): string => {
    const bare = unstopped(label)
    return (labelForm(bare, false) === 'unclear' ? null : asThing(bare, isKnown)) ?? quoted(label)
  }
  const clause = ({ type, label, isForeign }: Said): string => {
    if (type === 'group') return `everything in “${label}” is in place`
    if (label === '') return 'something without a label happens'
    if (isForeign) return quotedClause(type, quoted(label))
    // What is put in, and whom it is for, are things, whatever verbs describe them ("volunteers who can mend").
    const form = labelForm(label, type === 'activity')
    if (type !== 'input' && type !== 'target-group') {
      if (form === 'clause') return low(label)
      if (form === 'order') return `we ${lowerVerb(unstopped(label))}`
    }
    const words = thing(label)
    if (words.startsWith('“')) return quotedClause(type, words)
    return `we ${HAVING[type] ?? 'see'} ${words}`
  }
  /** What is measured: "the" suits any one thing of its kind. */
  const measure = (label: string): string => {
    if (label === '') return 'an indicator without a label'
    const bare = unstopped(label)
    const form = labelForm(bare, false)
    if (form === 'unclear' || (form === 'clause' && !/^\S+ (?:who|that|whose|which)\b/i.test(bare)))
      return quoted(label)
    const kind = countability(wordsIn(bare))
    return kind === 'many' || kind === 'complete' ? low(label) : `the ${low(label)}`
  }
  const isSaid = ({ label, isForeign }: Said) => label !== '' && !isForeign && isClause(label)
  const isClause = (label: string) => labelForm(label, false) === 'clause'
  const because = (reason: string | null) => (reason === null ? '' : `, because ${reason}`)
  const conditions = (causes: readonly string[], word: string) =>
    causes
      .map((cause, index) => `${index === 0 ? word : index === causes.length - 1 ? `and ${word}` : word} ${cause}`)
      .join(', ')
  const free = ({ label, isForeign }: Said) =>
    label === ''
      ? 'something without a label'
      : isForeign || labelForm(label, false) === 'unclear'
        ? quoted(label)
        : low(label)
  return {
    headings: {
      summary: 'In short',
      situation: 'The situation',
      outside: 'Outside all bands',
      context: 'Context',
      risks: 'Risks and unintended outcomes',
      assumptions: 'Assumptions',
      indicators: 'How one will know',
      evidence: 'Further evidence',
      people: 'People',
      accountability: 'Accountability',
      notes: 'Notes',
    },
    clause,
    // A first word that keeps its capital may be a name or not: after a colon both read well.
    reason: (words) =>
      isClause(words) && words.length <= 240 && /^[^\p{Lu}]|^I\b/u.test(low(words)) ? low(words) : null,
    free,
    putIn: (things) => sentence(`what we put in: ${all(things.map(free))}`),
    done: (clauses) => sentence(serial(clauses)),
    unlinked: (names) => sentence(`nothing on the map leads to this yet: ${names.join('; ')}`),
    listed: (names) => sentence(names.join('; ')),
    ifThen: (causes, effects, reason) =>
      sentence(`${conditions(causes, 'if')}, then ${serial(effects)}${because(reason)}`),
    onlyIf: (causes, effects, reason) =>
      // Behind a clause with a comma of its own one must hear where it ends.
      sentence(
        `${serial(effects)}${effects.some((each) => each.includes(', ')) ? ',' : ''} ${conditions(causes, 'only if')}${because(reason)}`,
      ),
    given: (causes, effects, reason) => sentence(`given that ${serial(causes)}, ${serial(effects)}${because(reason)}`),
    moderates: (name, target) =>
      sentence(
        typeof target === 'string'
          ? `${name} changes how strongly other things lead to ${target}`
          : `${name} changes how strongly ${target.from} leads to ${target.to}`,
      ),
    reduces: (from, to) => sentence(`${from} makes ${to} less likely`),
    feedsBack: (from, to) => sentence(`in turn, ${from} feeds back to ${to}`),
    reasonGiven: (words) => sentence(`the reason given: ${low(words)}`),
    mechanism: (words) => sentence(`it works like this: ${low(words)}`),
    linkName: (words) => sentence(`this link is called “${unstopped(words)}”`),
    necessity: {
      necessary: 'This step is necessary.',
      sufficient: 'This step is enough by itself.',
      'necessary-and-sufficient': 'This step is necessary, and enough by itself.',
      contributory: 'This step is one contribution among others.',
    },
    unsure: 'The team is unsure of this step.',
    unsureAside: 'unsure',
    rated: (rating) => sentence(isSaying(rating) ? `this step ${rating}` : `evidence for this step: ${rating}`),
    confident: (rating) => sentence(rating),
    assumes: ({ label, of, isWhole, isFurther, status, importance }) => {
      const asides = [status === null ? '' : STATUS[status], importance === null ? '' : IMPORTANCE[importance]]
      const aside = asides.filter((each) => each !== '').join(', ')
      const who = isWhole ? 'the theory as a whole' : (of ?? 'this')
      const also = isFurther ? 'also ' : ''
      const what = isClause(label)
        ? `${also}assumes that ${low(label)}`
        : `${also}rests on an assumption: ${unstopped(label) || 'no label'}`
      return sentence(`${who} ${what}${aside === '' ? '' : ` (${aside})`}`)
    },
    evidence: ({ label, of, about, direction, finding, rating }) =>
      [
        sentence(
          `${of === null ? 'a source for this step' : `a source for ${of}`}: ${unstopped(label)}${about === '' ? '' : `, ${about}`}`,
        ),
        direction === null ? '' : DIRECTIONS[direction],
        finding === '' ? '' : sentence(finding),
        rating === '' ? '' : sentence(isSaying(rating) ? `it ${rating}` : `its rating: ${rating}`),
      ]
        .filter((each) => each !== '')
        .join(' '),
    invented: 'invented',
    whole: 'the theory as a whole',
    indicator: (name, { label, unit, baseline, target, targetDate, source, latest, latestDate }) => {
      const of = (value: string) => withUnit(value, unit)
      const way =
        baseline !== '' && target !== ''
          ? `, from ${baseline} to ${of(target)}`
          : target !== ''
            ? `, with a target of ${of(target)}`
            : baseline !== ''
              ? `, starting from ${of(baseline)}`
              : ''
      const when = targetDate === '' ? '' : ` by ${dateInWords(targetDate, 'en')}`
      const from = source === '' ? '' : ` (source: ${unstopped(source)})`
      const said =
        latest === ''
          ? ''
          : ` ${sentence(`the latest reading is ${of(latest)}${latestDate === '' ? '' : `, ${/-\d\d-/.test(latestDate) ? 'on' : 'in'} ${dateInWords(latestDate, 'en')}`}`)}`
      return `${sentence(`${name} is measured by ${measure(label)}${way}${when}${from}`)}${said}`
    },
    meaning: (name, words) => sentence(`about ${name}: ${unstopped(words)}`),
    matters: (name, words) => sentence(`${name} is there for this reason: ${low(words)}`),
    titled: (title, organisation) =>
      sentence(`“${title}” is a theory of change${organisation === '' ? '' : ` by ${organisation}`}`),
    theory: (organisation) => sentence(`this is a theory of change${organisation === '' ? '' : ` by ${organisation}`}`),
    aim: (clauses) => sentence(`what it is for in the end: ${clauses.join('; and ')}`),
    mission: (words) => sentence(`the mission: ${unstopped(words)}`),
    vision: (words) => sentence(`the vision: ${unstopped(words)}`),
    situation: (said) => sentence(isSaid(said) ? low(said.label) : `the situation: ${free(said)}`),
    targetGroup: ({ label, isForeign }) =>
      sentence(`it is for ${label === '' ? 'a group without a label' : isForeign ? quoted(label) : thing(label)}`),
    context: (said, bearing) => {
      const how = bearing === null ? 'matters' : bearing === 'helps' ? 'helps' : 'hinders'
      return sentence(
        isSaid(said) ? `from outside, it ${how} that ${low(said.label)}` : `what ${how} from outside: ${free(said)}`,
      )
    },
    risk: (said) =>
      sentence(isSaid(said) ? `there is a risk that ${low(said.label)}` : `there is this risk: ${free(said)}`),
    unintended: (said, bearing) => {
      const tail = bearing === 'helps' ? 'which nobody aims for but which would be welcome' : 'which nobody aims for'
      return sentence(
        isSaid(said)
          ? `it may also happen that ${low(said.label)}, ${tail}`
          : `this may also happen, ${tail}: ${free(said)}`,
      )
    },
    note: (words) => sentence(words),
    person: (name, role, answersFor, takesPartIn) => {
      const what = [
        answersFor.length === 0 ? '' : `answers for ${all(answersFor)}`,
        takesPartIn.length === 0 ? '' : `has a part in ${all(takesPartIn)}`,
      ].filter((each) => each !== '')
      return sentence(
        `${name}${role === '' ? '' : ` (${role})`}: ${what.length === 0 ? 'named, without a part yet' : what.join('; ')}`,
      )
    },
    answersUpTo: (band) => sentence(`the programme answers for results up to ${band}`),
    andMore: (count) => `And ${count} more.`,
  }
}

function lowerVerb(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

// A label that stands for itself, whatever its words are: it needs no article, and its verb no number.
function quotedClause(type: Said['type'], name: string): string {
  switch (type) {
    case 'input':
    case 'output':
      return `${name} is in place`
    case 'activity':
      return `we carry out ${name}`
    case 'reach':
      return `we reach ${name}`
    case 'target-group':
      return `we work with ${name}`
    case 'situation':
    case 'context-factor':
      return `${name} is so`
    default:
      return `${name} comes about`
  }
}

function serial(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

/** Whether a rating is said with a verb of its own: "rests on evidence". */
const isSaying = (rating: string): boolean => rating.startsWith('rests ')
