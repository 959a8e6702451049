import type { TheoryChange } from '@throughline/shared/document'
import { type Id, type Theory, WHOLE_THEORY } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { OthersWork } from '../session/index.js'
import { labelOf } from './label-of.js'

/** What a sentence is about: each kind can be said or not. */
export type SaidKind = 'boxes' | 'links' | 'records' | 'theory'

/** Something others did, in a sentence. */
export interface Said {
  readonly kind: SaidKind
  readonly verb: 'added' | 'removed' | 'moved' | 'changed'
  readonly words: string
  /** The boxes and links it was done to. */
  readonly things: readonly Id[]
}

/** What others did, in sentences: "Ben linked Training to Confidence". */
export function othersWorkInWords({ people, change }: OthersWork): readonly Said[] {
  const who = people.length === 0 ? t('people.someone') : people.map(({ name }) => name).join(', ')
  return [
    ...aboutElements(who, change),
    ...aboutLinks(who, change),
    ...aboutRecords(who, change),
    ...aboutTheRest(who, change),
  ]
}

function aboutElements(who: string, { theory, previous, changed }: TheoryChange): readonly Said[] {
  const added: Id[] = []
  const removed: Id[] = []
  const moved: Id[] = []
  const edited: Id[] = []
  for (const id of changed.elements) {
    const now = theory.elements.get(id)
    const before = previous.elements.get(id)
    if (before === undefined) added.push(id)
    else if (now === undefined) removed.push(id)
    else if (now.position !== before.position && now.label === before.label) moved.push(id)
    else edited.push(id)
  }
  return [
    ...sentence(who, added, theory, 'added'),
    ...sentence(who, removed, previous, 'removed'),
    ...sentence(who, moved, theory, 'moved'),
    ...sentence(who, edited, theory, 'changed'),
  ]
}

function aboutLinks(who: string, { theory, previous, changed }: TheoryChange): readonly Said[] {
  const added = [...changed.links].flatMap((id) => (previous.links.has(id) ? [] : (theory.links.get(id) ?? [])))
  const removed = [...changed.links].filter((id) => previous.links.has(id) && !theory.links.has(id))
  const others = [...changed.links].filter((id) => previous.links.has(id) && theory.links.has(id))
  const [first] = added
  const said: Said[] = []
  const say = (verb: Said['verb'], words: string, links: readonly Id[]) =>
    said.push({ kind: 'links', verb, words, things: withEnds(links) })
  const withEnds = (links: readonly Id[]) =>
    links.flatMap((id) => {
      const link = theory.links.get(id) ?? previous.links.get(id)
      return link === undefined ? [] : [id, link.from, link.to]
    })
  const made = added.map(({ id }) => id)
  if (first !== undefined && added.length === 1) {
    say('added', t('said.linked', { who, from: labelOf(theory, first.from), to: labelOf(theory, first.to) }), made)
  } else if (added.length > 1) say('added', t('said.linkedMany', { who, count: added.length }), made)
  // Links that went with their box were said with it.
  if (removed.length > 0 && changed.elements.size === 0) say('removed', t('said.unlinked', { who }), removed)
  const [one] = others
  if (one !== undefined && others.length === 1)
    say('changed', t('said.linkOf', { who, link: labelOf(theory, one) }), others)
  else if (others.length > 1) say('changed', t('said.links', { who, count: others.length }), others)
  return said
}

const RECORDS = ['indicators', 'assumptions', 'evidence', 'actors'] as const

function aboutRecords(who: string, { theory, previous, changed }: TheoryChange): readonly Said[] {
  return RECORDS.flatMap((kind) => {
    const on = [...changed[kind]].flatMap((id) => (theory[kind].get(id) ?? previous[kind].get(id))?.on ?? [])
    if (changed[kind].size === 0) return []
    const [first = WHOLE_THEORY] = on
    const thing = first === WHOLE_THEORY ? t('said.whole') : labelOf(theory, first)
    return [
      {
        kind: 'records' as const,
        verb: 'changed' as const,
        words: t(`said.records.${kind}`, { who, thing }),
        things: on,
      },
    ]
  })
}

function aboutTheRest(who: string, { changed, detailsChanged }: TheoryChange): readonly Said[] {
  const said: Said[] = []
  if (changed.bands.size > 0)
    said.push({ kind: 'theory', verb: 'changed', words: t('said.bands', { who }), things: [] })
  if (detailsChanged) said.push({ kind: 'theory', verb: 'changed', words: t('said.details', { who }), things: [] })
  if (changed.passages.size > 0)
    said.push({ kind: 'theory', verb: 'changed', words: t('said.passages', { who }), things: [] })
  if (changed.frames.size > 0)
    said.push({ kind: 'theory', verb: 'changed', words: t('said.frames', { who }), things: [] })
  if (changed.judgements.size > 0)
    said.push({ kind: 'theory', verb: 'changed', words: t('said.judgements', { who }), things: [] })
  return said
}

function sentence(who: string, ids: readonly Id[], theory: Theory, verb: Said['verb']): readonly Said[] {
  const [first] = ids
  if (first === undefined) return []
  const words =
    ids.length === 1
      ? t(`said.${verb}`, { who, thing: labelOf(theory, first) })
      : t(`said.${verb}Many`, { who, count: ids.length })
  return [{ kind: 'boxes', verb, words, things: ids }]
}
