import type { TheoryChange } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { OthersWork } from '../session/index.js'
import { labelOf } from './label-of.js'

/** What others did, in sentences: "Ben linked Training to Confidence". */
export function othersWorkInWords({ people, change }: OthersWork): readonly string[] {
  const who = people.length === 0 ? t('people.someone') : people.map(({ name }) => name).join(', ')
  return [...aboutElements(who, change), ...aboutLinks(who, change), ...aboutTheRest(who, change)]
}

function aboutElements(who: string, { theory, previous, changed }: TheoryChange): readonly string[] {
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
    ...sentence(who, added, theory, 'said.added', 'said.addedMany'),
    ...sentence(who, removed, previous, 'said.removed', 'said.removedMany'),
    ...sentence(who, moved, theory, 'said.moved', 'said.movedMany'),
    ...sentence(who, edited, theory, 'said.changed', 'said.changedMany'),
  ]
}

function aboutLinks(who: string, { theory, previous, changed }: TheoryChange): readonly string[] {
  const added = [...changed.links].flatMap((id) => (previous.links.has(id) ? [] : (theory.links.get(id) ?? [])))
  const removed = [...changed.links].filter((id) => previous.links.has(id) && !theory.links.has(id))
  const others = changed.links.size - added.length - removed.length
  const [first] = added
  const said: string[] = []
  if (first !== undefined && added.length === 1) {
    said.push(t('said.linked', { who, from: labelOf(theory, first.from), to: labelOf(theory, first.to) }))
  } else if (added.length > 1) said.push(t('said.linkedMany', { who, count: added.length }))
  // Links that went with their box were said with it.
  if (removed.length > 0 && changed.elements.size === 0) said.push(t('said.unlinked', { who }))
  if (others > 0) said.push(t('said.link', { who }))
  return said
}

function aboutTheRest(who: string, { changed, detailsChanged }: TheoryChange): readonly string[] {
  const said: string[] = []
  if (changed.bands.size > 0) said.push(t('said.bands', { who }))
  if (detailsChanged) said.push(t('said.details', { who }))
  return said
}

function sentence(
  who: string,
  ids: readonly Id[],
  theory: Theory,
  one: 'said.added' | 'said.removed' | 'said.moved' | 'said.changed',
  many: 'said.addedMany' | 'said.removedMany' | 'said.movedMany' | 'said.changedMany',
): readonly string[] {
  const [first] = ids
  if (first === undefined) return []
  return [ids.length === 1 ? t(one, { who, thing: labelOf(theory, first) }) : t(many, { who, count: ids.length })]
}
