import { dateInWords } from '../../date-in-words.js'
import type { ProseWords, Said } from '../prose-words.js'
import { listed, sentence, unstopped, withUnit } from '../sentences.js'
import { lowerFirst } from './lower-first.js'
import { theBefore } from './mutations.js'
import { isVerbNoun } from './verb-nouns.js'

const STATUS = {
  untested: 'heb ei phrofi',
  supported: 'wedi’i hategu',
  contested: 'yn destun dadl',
  refuted: 'wedi’i gwrthbrofi',
} as const
const IMPORTANCE = { low: 'o bwys isel', medium: 'o bwys canolig', high: 'o bwys mawr' } as const
const DIRECTIONS = {
  supports: 'Mae’n cefnogi hyn.',
  against: 'Mae’n groes i hyn.',
  mixed: 'Mae’n gymysg.',
  'no-effect': 'Ni chanfu effaith.',
} as const
const INNER = /,| a | ac |;/

/**
 * Welsh prose. People's labels are woven in only after words that soften nothing ("bydd", "yn" before a verb-noun), so
 * that they stay as they were written.
 */
export function welshProse(isKnown: (word: string) => boolean): ProseWords {
  const low = (words: string) => lowerFirst(unstopped(words), isKnown)
  const all = (items: readonly string[]) => listed(items, 'a hefyd', INNER)
  const clause = ({ type, label, isForeign }: Said): string => {
    if (type === 'group') return `bydd popeth yn “${label}” yn ei le`
    if (label === '') return 'bydd rhywbeth heb label yn digwydd'
    if (isForeign) return quotedClause(type, `“${unstopped(label)}”`)
    const words = unstopped(label)
    if (/^(?:Ni|Nid|Na|Nad|Does|Oes)\b/i.test(words)) return `bydd hyn yn wir: “${words}”`
    const future = inFuture(words)
    if (future !== null) return future
    if (type === 'activity')
      return isVerbNoun(words) ? `byddwn yn ${lowerVerb(words)}` : `bydd ${low(words)} yn digwydd`
    if (type === 'target-group') return `bydd ${low(words)} yn cymryd rhan`
    return type === 'input' ? `bydd ${low(words)} ar gael` : `bydd ${low(words)}`
  }
  // "Mae’r bwlch yn culhau" in a condition is "bydd y bwlch yn culhau".
  function inFuture(words: string): string | null {
    const [, article, rest] = /^mae(?:([’']r)|\s)\s*(.+)$/is.exec(words) ?? []
    if (rest === undefined) return null
    return article === undefined ? `bydd ${rest}` : `bydd ${theBefore(rest)} ${rest}`
  }
  const free = ({ label, isForeign }: Said) =>
    label === '' ? 'rhywbeth heb label' : isForeign ? `“${unstopped(label)}”` : low(label)
  const because = (reason: string | null) => (reason === null ? '' : `, oherwydd: ${reason}`)
  const conditions = (causes: readonly string[], first: string, next: string) =>
    causes
      .map((cause, index) => `${index === 0 ? first : index === causes.length - 1 ? `ac ${next}` : next} ${cause}`)
      .join(', ')
  const results = (effects: readonly string[]) =>
    effects.length < 3 ? effects.join(', a hefyd ') : `${effects.slice(0, -1).join(', ')}, a hefyd ${effects.at(-1)}`
  // "Bydd disgyblion yn darllen" is what will be; "gan fod disgyblion yn darllen" what is.
  const asIs = (cause: string) => cause.replace(/^bydd /, 'fod ')
  return {
    headings: {
      summary: 'Yn fyr',
      situation: 'Y sefyllfa',
      outside: 'Y tu allan i bob band',
      context: 'Cyd-destun',
      risks: 'Risgiau a deilliannau anfwriadol',
      assumptions: 'Rhagdybiaethau',
      indicators: 'Sut y byddwn yn gwybod',
      evidence: 'Tystiolaeth bellach',
      people: 'Pobl',
      accountability: 'Atebolrwydd',
      notes: 'Nodiadau',
    },
    clause,
    reason: (words) => (!/[.!?]\s+\S/.test(words) && words.length <= 240 ? low(words) : null),
    free,
    putIn: (things) => sentence(`rydym yn rhoi i mewn: ${all(things.map(free))}`),
    done: (clauses) => sentence(results(clauses)),
    unlinked: (names) => sentence(`does dim ar y map yn arwain at hyn eto: ${names.join('; ')}`),
    listed: (names) => sentence(names.join('; ')),
    ifThen: (causes, effects, reason) =>
      sentence(`${conditions(causes, 'os', 'os')}, yna ${results(effects)}${because(reason)}`),
    onlyIf: (causes, effects, reason) =>
      sentence(`${results(effects)} dim ond ${conditions(causes, 'os', 'dim ond os')}${because(reason)}`),
    given: (causes, effects, reason) =>
      sentence(`gan ${causes.map(asIs).join(', a chan ')}, ${results(effects)}${because(reason)}`),
    moderates: (name, target) =>
      sentence(
        typeof target === 'string'
          ? `mae ${name} yn newid pa mor gryf mae pethau eraill yn arwain at ${target}`
          : `mae ${name} yn newid pa mor gryf mae ${target.from} yn arwain at ${target.to}`,
      ),
    reduces: (from, to) => sentence(`mae ${from} yn gwneud ${to} yn llai tebygol`),
    feedsBack: (from, to) => sentence(`yn ei dro, mae ${from} yn bwydo’n ôl i ${to}`),
    reasonGiven: (words) => sentence(`y rheswm a roddir: ${low(words)}`),
    mechanism: (words) => sentence(`dyma sut mae’n gweithio: ${low(words)}`),
    linkName: (words) => sentence(`enw’r ddolen hon yw “${unstopped(words)}”`),
    necessity: {
      necessary: 'Mae’r cam hwn yn angenrheidiol.',
      sufficient: 'Mae’r cam hwn yn ddigon ynddo’i hun.',
      'necessary-and-sufficient': 'Mae’r cam hwn yn angenrheidiol, ac yn ddigon ynddo’i hun.',
      contributory: 'Un cyfraniad ymhlith eraill yw’r cam hwn.',
    },
    unsure: 'Mae’r tîm yn ansicr o’r cam hwn.',
    unsureAside: 'ansicr',
    rated: (rating) => sentence(isSaying(rating) ? `mae’r cam hwn ${rating}` : `tystiolaeth dros y cam hwn: ${rating}`),
    confident: (rating) => sentence(rating),
    assumes: ({ label, of, isWhole, isFurther, status, importance }) => {
      const asides = [status === null ? '' : STATUS[status], importance === null ? '' : IMPORTANCE[importance]]
      const aside = asides.filter((each) => each !== '').join(', ')
      const who = isWhole ? 'mae’r ddamcaniaeth gyfan' : of === null ? 'mae hyn' : `mae ${of}`
      return sentence(
        `${who} ${isFurther ? 'hefyd ' : ''}yn rhagdybio hyn: ${label === '' ? 'dim label' : low(label)}${aside === '' ? '' : ` (${aside})`}`,
      )
    },
    evidence: ({ label, of, about, direction, finding, rating }) =>
      [
        sentence(
          `${of === null ? 'ffynhonnell i’r cam hwn' : `ffynhonnell i ${of}`}: ${unstopped(label)}${about === '' ? '' : `, ${about}`}`,
        ),
        direction === null ? '' : DIRECTIONS[direction],
        finding === '' ? '' : sentence(finding),
        rating === '' ? '' : sentence(isSaying(rating) ? `mae’n ${rating.replace(/^yn /, '')}` : `gradd: ${rating}`),
      ]
        .filter((each) => each !== '')
        .join(' '),
    invented: 'dychmygol',
    whole: 'y ddamcaniaeth gyfan',
    indicator: (name, { label, unit, baseline, target, targetDate, source, latest, latestDate }) => {
      const of = (value: string) => (unit === '' || unit === '%' ? withUnit(value, unit) : `${value} (${unit})`)
      const way =
        baseline !== '' && target !== ''
          ? `, o ${baseline} i ${of(target)}`
          : target !== ''
            ? `, gyda tharged: ${of(target)}`
            : baseline !== ''
              ? `, gan ddechrau: ${of(baseline)}`
              : ''
      const when = targetDate === '' ? '' : ` erbyn ${dateInWords(targetDate, 'cy')}`
      const measure = label === '' ? 'dangosydd heb label' : low(label)
      const from = source === '' ? '' : ` (ffynhonnell: ${unstopped(source)})`
      const said =
        latest === ''
          ? ''
          : ` ${sentence(`y darlleniad diweddaraf: ${of(latest)}${latestDate === '' ? '' : `, ${dateInWords(latestDate, 'cy')}`}`)}`
      return `${sentence(`mae ${name} yn cael ei fesur fel hyn: ${measure}${way}${when}${from}`)}${said}`
    },
    meaning: (name, words) => sentence(`am ${name}: ${unstopped(words)}`),
    matters: (name, words) => sentence(`mae ${name} yno am y rheswm hwn: ${low(words)}`),
    titled: (title, organisation) =>
      sentence(`damcaniaeth newid${organisation === '' ? '' : ` gan ${organisation}`} yw “${title}”`),
    theory: (organisation) => sentence(`dyma ddamcaniaeth newid${organisation === '' ? '' : ` gan ${organisation}`}`),
    aim: (clauses) => sentence(`y nod yn y pen draw: ${clauses.join('; a hefyd ')}`),
    mission: (words) => sentence(`y genhadaeth: ${unstopped(words)}`),
    vision: (words) => sentence(`y weledigaeth: ${unstopped(words)}`),
    situation: (said) => sentence(`y sefyllfa: ${free(said)}`),
    targetGroup: (said) => sentence(`dyma i bwy mae: ${free(said)}`),
    context: (said, bearing) =>
      sentence(
        `${bearing === null ? 'o’r tu allan, mae hyn yn bwysig' : bearing === 'helps' ? 'o’r tu allan, mae hyn yn helpu' : 'o’r tu allan, mae hyn yn rhwystro'}: ${free(said)}`,
      ),
    risk: (said) => sentence(`mae’r risg hon: ${free(said)}`),
    unintended: (said, bearing) =>
      sentence(
        `gallai hyn ddigwydd hefyd, er nad oes neb yn anelu ato${bearing === 'helps' ? ' a byddai croeso iddo' : ''}: ${free(said)}`,
      ),
    note: (words) => sentence(words),
    person: (name, role, answersFor, takesPartIn) => {
      const what = [
        answersFor.length === 0 ? '' : `yn atebol am ${all(answersFor)}`,
        takesPartIn.length === 0 ? '' : `yn cymryd rhan yn ${all(takesPartIn)}`,
      ].filter((each) => each !== '')
      return sentence(
        `${name}${role === '' ? '' : ` (${role})`}: ${what.length === 0 ? 'heb ran eto' : what.join('; ')}`,
      )
    },
    answersUpTo: (band) => sentence(`mae’r rhaglen yn atebol am ganlyniadau hyd at ${band}`),
    andMore: (count) => `A ${count} arall.`,
  }
}

function lowerVerb(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

// A label in another language stands for itself; what is said of it fits what it is.
function quotedClause(type: Said['type'], name: string): string {
  switch (type) {
    case 'input':
      return `bydd ${name} ar gael`
    case 'output':
      return `bydd ${name} wedi’i gyflawni`
    case 'activity':
      return `bydd ${name} yn cael ei wneud`
    case 'target-group':
      return `bydd ${name} yn cymryd rhan`
    case 'situation':
    case 'context-factor':
      return `bydd ${name} yn wir`
    default:
      return `bydd ${name} yn digwydd`
  }
}

/** Whether a rating is said as a verb is: "yn seiliedig ar dystiolaeth". */
const isSaying = (rating: string): boolean => /^(?:yn|heb) /.test(rating)
