import type { ProseWords, Said } from '../prose-words.js'
import { listed, sentence, unstopped } from '../sentences.js'
import { labelForm } from './label-form.js'
import { lowerFirst } from './lower-first.js'

const STATUS = { untested: 'untested', supported: 'supported', contested: 'contested', refuted: 'refuted' } as const
const IMPORTANCE = { low: 'of low importance', medium: 'of medium importance', high: 'of high importance' } as const
const DIRECTIONS = {
  supports: 'It supports this.',
  against: 'It speaks against this.',
  mixed: 'It is mixed.',
  'no-effect': 'It found no effect.',
} as const
const INNER = /,| and |;/

/** English prose; `isKnown` says whether the theory writes a word small somewhere, so that it is no name. */
export function englishProse(isKnown: (word: string) => boolean): ProseWords {
  const low = (words: string) => lowerFirst(unstopped(words), isKnown)
  const all = (items: readonly string[]) => listed(items, 'and', INNER)
  const clause = ({ type, label, isForeign }: Said): string => {
    if (type === 'group') return `everything in “${label}” is in place`
    if (label === '') return 'something without a label happens'
    if (isForeign) return `“${label}” happens`
    const thing = low(label)
    // What is put in, and whom it is for, are things, whatever verbs describe them ("volunteers who can mend").
    if (type === 'input') return `we have ${thing}`
    if (type === 'target-group') return `we work with ${thing}`
    const form = labelForm(label, type === 'activity')
    if (form === 'clause') return thing
    if (type === 'activity') return form === 'order' ? `we ${lowerVerb(unstopped(label))}` : `we go ahead with ${thing}`
    if (type === 'reach') return `we reach ${thing}`
    return type === 'output' ? `we have ${thing}` : `we see ${thing}`
  }
  const isClause = (label: string) => labelForm(label, false) === 'clause'
  const because = (reason: string | null) => (reason === null ? '' : `, because ${reason}`)
  const conditions = (causes: readonly string[], word: string) =>
    causes
      .map((cause, index) => `${index === 0 ? word : index === causes.length - 1 ? `and ${word}` : word} ${cause}`)
      .join(', ')
  const results = (effects: readonly string[]) => effects.join(', and ')
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
    reason: (words) => (isClause(words) && !/[.!?]\s+\S/.test(words) && words.length <= 240 ? low(words) : null),
    putIn: (things) =>
      sentence(
        `what we put in: ${all(things.map(({ label, isForeign }) => (label === '' ? 'something without a label' : isForeign ? `“${label}”` : low(label))))}`,
      ),
    done: (clauses) => sentence(clauses.join(', and ')),
    unlinked: (names) => sentence(`nothing on the map leads to this yet: ${names.join('; ')}`),
    listed: (names) => sentence(names.join('; ')),
    ifThen: (causes, effects, reason) =>
      sentence(`${conditions(causes, 'if')}, then ${results(effects)}${because(reason)}`),
    onlyIf: (causes, effects, reason) =>
      sentence(`${results(effects)} ${conditions(causes, 'only if')}${because(reason)}`),
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
    rated: (rating) => sentence(`evidence for this step: ${rating}`),
    confident: (rating) => sentence(rating),
    assumes: ({ label, of, isWhole, isFurther, status, importance }) => {
      const asides = [status === null ? '' : STATUS[status], importance === null ? '' : IMPORTANCE[importance]]
      const aside = asides.filter((each) => each !== '').join(', ')
      const who = isWhole ? 'the theory as a whole' : (of ?? 'this')
      const what = isClause(label) ? `that ${low(label)}` : low(label)
      return sentence(`${who} ${isFurther ? 'also ' : ''}assumes ${what}${aside === '' ? '' : ` (${aside})`}`)
    },
    evidence: ({ label, of, about, direction, finding, rating }) =>
      [
        sentence(
          `${of === null ? 'a source for this step' : `a source for ${of}`}: ${unstopped(label)}${about === '' ? '' : `, ${about}`}`,
        ),
        direction === null ? '' : DIRECTIONS[direction],
        finding === '' ? '' : sentence(finding),
        rating === '' ? '' : sentence(`it is rated ${rating}`),
      ]
        .filter((each) => each !== '')
        .join(' '),
    invented: 'invented',
    whole: 'the theory as a whole',
    indicator: (name, { label, unit, baseline, target, targetDate, source }) => {
      const measure = label === '' ? 'an indicator without a label' : low(label)
      const unitWords = unit === '' ? '' : ` ${unit}`
      const way =
        baseline !== '' && target !== ''
          ? `, from ${baseline} to ${target}${unitWords}`
          : target !== ''
            ? `, with a target of ${target}${unitWords}`
            : baseline !== ''
              ? `, starting from ${baseline}${unitWords}`
              : ''
      const when = targetDate === '' ? '' : ` by ${targetDate}`
      return sentence(
        `${name} is measured by ${measure}${way}${when}${source === '' ? '' : `, read from ${low(source)}`}`,
      )
    },
    meaning: (name, words) => sentence(`about ${name}: ${unstopped(words)}`),
    matters: (name, words) => sentence(`${name} is there for this reason: ${low(words)}`),
    titled: (title, organisation) =>
      sentence(`“${title}” is a theory of change${organisation === '' ? '' : ` by ${organisation}`}`),
    theory: (organisation) => sentence(`this is a theory of change${organisation === '' ? '' : ` by ${organisation}`}`),
    aim: (clauses) => sentence(`what it is for in the end: ${clauses.join('; and ')}`),
    mission: (words) => sentence(`the mission: ${unstopped(words)}`),
    vision: (words) => sentence(`the vision: ${unstopped(words)}`),
    situation: (said) => {
      if (said.label === '' || said.isForeign) return sentence(`the situation: “${said.label || 'no label'}”`)
      return isClause(said.label) ? sentence(said.label) : sentence(`the situation: ${low(said.label)}`)
    },
    targetGroup: ({ label, isForeign }) =>
      label === ''
        ? 'It is for a group without a label.'
        : sentence(`it is for ${isForeign ? `“${label}”` : low(label)}`),
    context: (said, bearing) => {
      const how = bearing === null ? 'matters' : bearing === 'helps' ? 'helps' : 'hinders'
      const { label, isForeign } = said
      if (label === '' || isForeign || !isClause(label)) {
        return sentence(
          `what ${how} from outside: ${label === '' ? 'something without a label' : isForeign ? `“${label}”` : low(label)}`,
        )
      }
      return sentence(`from outside, it ${how} that ${low(label)}`)
    },
    risk: ({ label, isForeign }) =>
      sentence(
        label === '' || isForeign || !isClause(label)
          ? `there is this risk: ${label === '' ? 'something without a label' : isForeign ? `“${label}”` : low(label)}`
          : `there is a risk that ${low(label)}`,
      ),
    unintended: ({ label, isForeign }, bearing) => {
      const tail = bearing === 'helps' ? 'which nobody aims for but which would be welcome' : 'which nobody aims for'
      if (label === '' || isForeign)
        return sentence(`this may also happen, ${tail}: ${label === '' ? 'something without a label' : `“${label}”`}`)
      return sentence(
        isClause(label) ? `it may also happen that ${low(label)}, ${tail}` : `there may also be ${low(label)}, ${tail}`,
      )
    },
    note: (words) => sentence(words),
    person: (name, role, answersFor, takesPartIn) => {
      const what = [
        answersFor.length === 0 ? '' : `answers for ${all(answersFor)}`,
        takesPartIn.length === 0 ? '' : `has a part in ${all(takesPartIn)}`,
      ].filter((each) => each !== '')
      return sentence(
        `${name}${role === '' ? '' : ` (${role})`} ${what.length === 0 ? 'is named' : what.join(', and ')}`,
      )
    },
    answersUpTo: (band) => sentence(`the programme answers for results up to ${band}`),
    andMore: (count) => `And ${count} more.`,
  }
}

function lowerVerb(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
