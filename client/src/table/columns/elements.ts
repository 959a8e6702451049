import {
  BEARINGS,
  ELEMENT_TYPES,
  type ElementType,
  elementType,
  inOrder,
  TERMS,
  wordsOf,
} from '@throughline/shared/model'
import { LANGUAGES, language, t } from '../../i18n/index.js'
import { placesOf } from '../band-order.js'
import { attached, choice, inWords, line, tags, texts } from '../cells/index.js'
import { fieldsIn } from '../change.js'
import type { Checker, Column, Look, Sheet } from '../sheet.js'
import { elements as subject } from '../subjects.js'
import { newBox } from './new-box.js'

/** The boxes. */
export const elements: Sheet = {
  kind: 'elements',
  orderedBy: 'label',
  columns: (look): readonly Column[] => [
    ...texts(subject, look, {
      id: 'label',
      name: 'inspector.labelField',
      widthPx: 300,
      get: ({ label }) => label,
      lines: 'one',
      ask: 'table.ask.box',
    }),
    choice(subject, {
      id: 'type',
      name: 'inspector.type',
      widthPx: 150,
      get: ({ type }) => type,
      set: (type) => ({ type }),
      choices: () =>
        ELEMENT_TYPES.map((value) => ({ value, label: typeName(value), also: otherTypeNames(value), icon: value })),
    }),
    choice(subject, {
      id: 'term',
      name: 'inspector.term',
      widthPx: 100,
      get: ({ term }) => term,
      set: (term) => ({ term }),
      none: () => ({ term: null }),
      choices: () => TERMS.map((value) => inWords(value, `inspector.term.${value}`)),
    }),
    choice(subject, {
      id: 'band',
      name: 'inspector.inBand',
      widthPx: 160,
      get: ({ band }) => band,
      set: (band) => ({ band }),
      none: () => ({ band: null }),
      choices: ({ theory, language: wanted }) =>
        inOrder(theory.bands.values()).map(({ id, label }) => ({
          value: id,
          label: wordsOf(label, theory.details.languages, wanted),
          also: [id, ...Object.values(label)],
        })),
    }),
    ...texts(subject, look, {
      id: 'description',
      name: 'inspector.description',
      widthPx: 260,
      get: ({ description }) => description,
      lines: 'many',
      mainOnly: true,
      ask: 'inspector.descriptionAsk',
    }),
    attached({ id: 'indicators', name: 'table.column.indicators', widthPx: 220, records: 'indicators' }),
    attached({ id: 'actors', name: 'table.column.actors', widthPx: 180, records: 'actors' }),
    tags(subject, {
      id: 'tags',
      name: 'inspector.tags',
      widthPx: 150,
      get: (element) => element.tags,
      set: (given) => ({ tags: given }),
    }),
    ...texts(subject, look, {
      id: 'rationale',
      name: 'inspector.rationale',
      widthPx: 240,
      get: ({ rationale }) => rationale,
      lines: 'many',
      hidden: true,
      ask: 'inspector.rationaleAsk',
    }),
    attached({ id: 'evidence', name: 'table.column.evidence', widthPx: 202, records: 'evidence', hidden: true }),
    attached({
      id: 'assumptions',
      name: 'table.column.assumptions',
      widthPx: 220,
      records: 'assumptions',
      hidden: true,
    }),
    choice(subject, {
      id: 'group',
      name: 'inspector.inGroup',
      widthPx: 150,
      get: ({ group }) => group,
      set: (group) => ({ group }),
      none: () => ({ group: null }),
      choices: ({ theory, language: wanted }) =>
        [...theory.groups.values()].map(({ id, label }) => ({
          value: id,
          label: wordsOf(label, theory.details.languages, wanted),
          also: [id, ...Object.values(label)],
        })),
      hidden: true,
    }),
    choice(subject, {
      id: 'bearing',
      name: 'table.column.bearing',
      widthPx: 120,
      get: ({ bearing }) => bearing,
      set: (bearing) => ({ bearing }),
      none: () => ({ bearing: null }),
      choices: () => BEARINGS.map((value) => inWords(value, `table.bearing.${value}`)),
      hidden: true,
    }),
    line(subject, {
      id: 'ref',
      name: 'table.column.code',
      widthPx: 90,
      get: ({ ref }) => ref ?? '',
      set: (ref) => ({ ref: ref === '' ? null : ref }),
      hidden: true,
    }),
  ],
  rows: ({ theory }) => {
    const places = placesOf(theory)
    const ids = [...theory.elements.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return ids.map((id) => ({ key: id, id, given: {}, about: id }))
  },
  checker,
  complete: ({ theory }, changes, like) => {
    const given = fieldsIn('elements', changes)
    return [{ of: 'elements', fields: newBox(theory, given, like) }, ...changes]
  },
}

const WITH_BEARING: readonly ElementType[] = ['context-factor', 'unintended-outcome']

function checker({ theory }: Look): Checker {
  return (id, changes) => {
    const element = id === null ? undefined : theory.elements.get(id)
    const wanted = fieldsIn('elements', changes)
    const type = wanted.type ?? element?.type ?? 'outcome'
    if (wanted.term != null && type !== 'outcome') return { columns: ['term'], problem: t('table.problem.term') }
    if (wanted.bearing != null && !WITH_BEARING.includes(type)) {
      return { columns: ['bearing'], problem: t('table.problem.bearing') }
    }
    return null
  }
}

const typeName = (type: ElementType): string => elementType(type).name[language()]

function otherTypeNames(type: ElementType): readonly string[] {
  return [type, ...LANGUAGES.map((one) => elementType(type).name[one])]
}
