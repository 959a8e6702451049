import type { ThingName } from '@throughline/shared/compare'
import { elementType, ratingSchema, type Text, textSchema } from '@throughline/shared/model'
import { language, listInWords, t, type Values, type Words } from '../i18n/index.js'
import { fieldName } from './field-names.js'
import type { ToldChange } from './told.js'
import { ratingInWords, textInWords, valueInWords } from './value-in-words.js'

/** Longer labels end in dots: a sentence has several. */
const LONGEST = 44

/** What somebody did, as a sentence around their name: "{who} linked ‘Training’ to ‘Confidence’". */
export interface Deed {
  readonly words: Words
  readonly values: Values
}

/** What became of a thing, as something that somebody did. */
export function deedOf(change: ToldChange): Deed {
  switch (change.became) {
    case 'added':
      return added(change)
    case 'removed':
      return removed(change)
    case 'moved':
      return moved(change)
    default:
      return changed(change)
  }
}

function added({ kind, name, fields }: ToldChange): Deed {
  if (name.ends === undefined) return named('history.did.added', 'history.did.addedOn', { kind, name })
  const ends = endsOf(name.ends)
  const rating = ratingSchema.safeParse(fields.find(({ field }) => field === 'rating')?.is)
  if (!rating.success) return { words: 'history.did.linked', values: ends }
  return { words: 'history.did.linkedRated', values: { ...ends, rating: ratingInWords(rating.data) } }
}

function removed({ kind, name }: ToldChange): Deed {
  if (name.ends !== undefined) return { words: 'history.did.unlinked', values: endsOf(name.ends) }
  return named('history.did.removed', 'history.did.removedFrom', { kind, name })
}

function moved({ kind, name, fields }: ToldChange): Deed {
  const thing = thingInWords({ kind, name })
  const within = fields.find(({ field }) => field === 'within')
  if (within !== undefined) {
    const box = quoted(textOf(within.is))
    return within.is === null
      ? { words: 'history.did.movedOut', values: { thing } }
      : { words: 'history.did.movedInto', values: { thing, box } }
  }
  const band = fields.find(({ field }) => field === 'band')
  if (band === undefined) return { words: 'history.did.moved', values: { thing } }
  if (band.is === null) return { words: 'history.did.movedFree', values: { thing } }
  return { words: 'history.did.movedTo', values: { thing, band: textInWords(textOf(band.is)) } }
}

function changed({ kind, name, fields, by }: ToldChange): Deed {
  const [first] = fields
  // The server says so, once something agreed was changed.
  if (kind === 'details' && by.length === 0 && fields.length === 1 && first?.field === 'status' && first.is === 'draft')
    return { words: 'history.did.draft', values: {} }
  const thing = thingInWords({ kind, name })
  if (first === undefined || fields.length > 1) return severalChanged(kind, thing, fields)
  if (kind === 'links' && first.field === 'rating') return rated(thing, first)
  if (first.field === 'label' && kind !== 'links') return { words: 'history.did.reworded', values: { thing } }
  return severalChanged(kind, thing, fields)
}

function rated(thing: string, { was, is }: { readonly was: unknown; readonly is: unknown }): Deed {
  const [before, now] = [ratingSchema.safeParse(was), ratingSchema.safeParse(is)]
  if (!now.success) return { words: 'history.did.unrated', values: { thing } }
  const values = { thing, rating: ratingInWords(now.data) }
  if (!before.success) return { words: 'history.did.rated', values }
  const [a, b] = [before.data.value, now.data.value]
  const isSameScale = before.data.scale === now.data.scale && typeof a === 'number' && typeof b === 'number'
  if (!isSameScale) return { words: 'history.did.ratedFrom', values: { ...values, was: ratingInWords(before.data) } }
  return { words: b > a ? 'history.did.ratedUp' : 'history.did.ratedDown', values: { ...values, was: String(a) } }
}

function severalChanged(kind: ToldChange['kind'], thing: string, fields: ToldChange['fields']): Deed {
  const names = fields.slice(0, 3).map(({ field }) => fieldName(field))
  if (fields.length > 3) names.push(t('history.otherFields', { count: fields.length - 3 }))
  const list = listInWords(names)
  if (kind === 'details') return { words: 'history.did.details', values: { fields: list } }
  return { words: 'history.did.changed', values: { thing, fields: list } }
}

type Called = Pick<ToldChange, 'kind' | 'name'>

function named(plain: Words, on: Words, { kind, name }: Called): Deed {
  const thing = thingInWords({ kind, name })
  return name.on === undefined
    ? { words: plain, values: { thing } }
    : { words: on, values: { thing, on: thingInWords({ kind: 'elements', name: name.on }) } }
}

/** A thing in a sentence: a box by its label, a link by its ends, anything else with what it is. */
export function thingInWords({ kind, name }: Called): string {
  if (name.ends !== undefined) return t('history.link', endsOf(name.ends))
  const label = textInWords(name.label)
  if (kind === 'elements') return label === '' ? typeName(name) : quoted(name.label)
  if (label === '') return t(`history.unnamed.${kind}`)
  return t(`history.named.${kind}`, { label: quoted(name.label) })
}

function typeName({ type }: Pick<ThingName, 'type'>): string {
  return type === undefined
    ? t('history.unnamed.elements')
    : t('history.unlabelled', { type: elementType(type).name[language()] })
}

function endsOf([from, to]: readonly [Text, Text]): { readonly from: string; readonly to: string } {
  return { from: quoted(from), to: quoted(to) }
}

function quoted(text: Text): string {
  const label = textInWords(text)
  return label === '' ? t('history.unnamed.elements') : t('history.quoted', { label: shortened(label) })
}

/** Cut at the end of a word. */
function shortened(label: string): string {
  if (label.length <= LONGEST) return label
  const cut = label.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`
}

function textOf(value: unknown): Text {
  const text = textSchema.safeParse(value)
  return text.success ? text.data : {}
}

/** What each field was and is: "do better → attain more highly". */
export function fieldsInWords({ fields }: ToldChange): readonly { name: string; was: string; is: string }[] {
  return fields.map(({ field, was, is }) => ({
    name: fieldName(field),
    was: valueInWords(field, was),
    is: valueInWords(field, is),
  }))
}
