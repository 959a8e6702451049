import { LINK_KINDS, type Link, type LinkKind, NECESSITIES } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { LANGUAGES, language, t } from '../../i18n/index.js'
import { byPlace } from '../band-order.js'
import { attached, choice, inWords, rating, reference, texts, yesNo } from '../cells/index.js'
import { fieldsIn } from '../change.js'
import type { Checker, Column, Look, Sheet } from '../sheet.js'
import { links as subject } from '../subjects.js'
import { assumptionIcon } from './assumption-icon.js'

/** The arrows: from, to, and what they rest on. */
export const links: Sheet = {
  kind: 'links',
  orderedBy: 'from',
  columns: (look): readonly Column[] => [
    reference(subject, {
      id: 'from',
      name: 'table.column.from',
      widthPx: 276,
      to: ['elements', 'groups'],
      get: ({ from }) => from,
      set: (from) => ({ from }),
      ask: 'table.ask.from',
    }),
    choice(subject, {
      id: 'kind',
      name: 'inspector.kind',
      widthPx: 146,
      get: ({ kind }) => kind,
      set: (kind) => ({ kind }),
      choices: () => LINK_KINDS.map((value) => ({ value, label: kindWords(value), also: otherKindWords(value) })),
      display: (link) => ({ as: 'kind', link }),
    }),
    reference(subject, {
      id: 'to',
      name: 'table.column.to',
      widthPx: 276,
      to: ['elements', 'groups', 'links'],
      get: ({ to }) => to,
      set: (to) => ({ to }),
      ask: 'table.ask.to',
    }),
    rating(subject, {
      id: 'rating',
      name: 'table.column.rating',
      widthPx: 96,
      get: (link) => link.rating,
      set: (given) => ({ rating: given }),
      scale: ({ theory }) => theory.details.scale,
    }),
    attached({ id: 'evidence', name: 'table.column.evidence', widthPx: 202, records: 'evidence' }),
    ...texts(subject, look, {
      id: 'rationale',
      name: 'table.column.reason',
      widthPx: 260,
      get: ({ rationale }) => rationale,
      lines: 'many',
      mainOnly: true,
      ask: 'inspector.linkRationaleAsk',
    }),
    attached({
      id: 'assumptions',
      name: 'table.column.assumptions',
      widthPx: 240,
      records: 'assumptions',
      icon: assumptionIcon,
    }),
    ...texts(subject, look, {
      id: 'mechanism',
      name: 'inspector.mechanism',
      widthPx: 220,
      get: ({ mechanism }) => mechanism,
      lines: 'many',
      hidden: true,
      ask: 'inspector.mechanismAsk',
    }),
    rating(subject, {
      id: 'confidence',
      name: 'inspector.confidence',
      widthPx: 130,
      get: ({ confidence }) => confidence,
      set: (confidence) => ({ confidence }),
      scale: () => 'percent',
      hidden: true,
    }),
    choice(subject, {
      id: 'necessity',
      name: 'inspector.necessity',
      widthPx: 150,
      get: ({ necessity }) => necessity,
      set: (necessity) => ({ necessity }),
      none: () => ({ necessity: null }),
      choices: () => NECESSITIES.map((value) => inWords(value, `inspector.necessity.${value}`)),
      hidden: true,
    }),
    yesNo(subject, {
      id: 'uncertain',
      name: 'table.column.unsure',
      widthPx: 90,
      get: ({ uncertain }) => uncertain,
      set: (uncertain) => ({ uncertain }),
      hidden: true,
    }),
    ...texts(subject, look, {
      id: 'label',
      name: 'table.column.words',
      widthPx: 200,
      get: ({ label }) => label,
      lines: 'one',
      hidden: true,
      ask: 'inspector.linkLabelAsk',
    }),
  ],
  rows: ({ theory }) =>
    byPlace(theory.links.values(), theory, ({ from, to }) => [from, to]).map(({ id }) => ({
      key: id,
      id,
      given: {},
      about: id,
    })),
  checker,
  complete: (_look, changes) => changes,
}

const kindWords = (kind: LinkKind): string => wordsIn(language()).kinds[kind]

function otherKindWords(kind: LinkKind): readonly string[] {
  return [kind, ...LANGUAGES.map((one) => wordsIn(one).kinds[kind])]
}

const WAY = ['from', 'to', 'kind'] as const

// What changeLink and addLink would leave as it was, said beforehand.
function checker({ theory }: Look): Checker {
  const taken = new Map([...theory.links.values()].map((link) => [wayOf(link), link.id]))
  let made = 0
  return (id, changes) => {
    const link = id === null ? undefined : theory.links.get(id)
    const wanted = fieldsIn('links', changes)
    const columns = WAY.filter((field) => wanted[field] !== undefined)
    if (columns.length === 0 && link !== undefined) return null
    const { from, to, kind = 'leads-to' } = { ...link, ...wanted }
    if (from === undefined || to === undefined) return { columns: [], problem: t('table.problem.ends') }
    if (from === to) return { columns, problem: t('table.problem.toItself') }
    if (theory.links.has(to) && kind !== 'moderates') return { columns, problem: t('table.problem.toLink') }
    const way = wayOf({ from, to, kind })
    const other = taken.get(way)
    if (other !== undefined && other !== id) return { columns, problem: t('table.problem.linked') }
    if (link !== undefined && taken.get(wayOf(link)) === link.id) taken.delete(wayOf(link))
    made += 1
    taken.set(way, id ?? `new ${made}`)
    return null
  }
}

function wayOf({ from, to, kind }: Pick<Link, 'from' | 'to' | 'kind'>): string {
  return JSON.stringify([from, to, kind])
}
