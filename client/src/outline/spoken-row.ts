import { linksByEnd } from '@throughline/shared/graph'
import { ratingMark } from '@throughline/shared/scene'
import { becameOf } from '../history/index.js'
import { t } from '../i18n/index.js'
import { COUNTED, marksOn } from './marks-on.js'
import { addWords, nameOf, promptOf, rowWords, typeWords } from './names.js'
import type { OutlineParts } from './outline-context.js'
import { problemsAt } from './problems.js'
import { relation } from './relation.js'
import type { Row } from './rows/row.js'
import { weakestRating } from './weakest-rating.js'

/** A row as a screen reader says it: first what it is called, then everything its columns say. */
export function spokenRow(parts: OutlineParts, row: Row): string {
  const { content } = row
  switch (content.kind) {
    case 'band':
      return joined([nameOf(parts, content.id), t('outline.bandCount', { count: content.count }), ...who(parts, row)])
    case 'free':
    case 'groups':
    case 'unlinked':
      return joined([rowWords(parts, row), t('outline.bandCount', { count: content.count })])
    case 'add':
      return joined([addWords(parts, content.band), promptOf(parts, content.band)])
    case 'add-band':
      return t('outline.addBand')
    case 'link':
      return spokenLink(parts, row, content.side)
    case 'reference':
      return joined([
        `${by(parts, content.by, content.id)} ${nameOf(parts, content.id)}`,
        t(content.place === 'above' ? 'outline.seeAbove' : 'outline.seeBelow'),
      ])
    default:
      return spokenThing(parts, row, content.by)
  }
}

function spokenThing(parts: OutlineParts, row: Row, link: string | null): string {
  const { theory, words } = parts
  const id = row.thing ?? ''
  const element = theory.elements.get(id)
  const group = element?.group == null ? '' : t('outline.inGroup', { group: nameOf(parts, element.group) })
  const term = element?.term == null ? '' : words.terms[element.term]
  const [into, out] = countLinks(parts, id)
  return joined([
    link === null ? nameOf(parts, id) : `${by(parts, link, id)} ${nameOf(parts, id)}`,
    `${typeWords(theory, id)}${term === '' ? '' : ` ${term}`}`,
    group,
    t('outline.linkCount', { into, out }),
    weakest(parts, id),
    ...carried(parts, id),
    ...who(parts, row),
  ])
}

function spokenLink(parts: OutlineParts, row: Row, side: 'out' | 'in'): string {
  const { theory, words } = parts
  const link = theory.links.get(row.thing ?? '')
  if (link === undefined) return ''
  const mark = link.rating === null ? null : ratingMark(link.rating, words)
  return joined([
    `${relation(link, side, words)} ${nameOf(parts, side === 'out' ? link.to : link.from)}`,
    mark?.name ?? t('outline.notRated'),
    link.uncertain ? words.unsure : '',
    ...carried(parts, link.id),
    ...who(parts, row),
  ])
}

function by({ theory, words }: OutlineParts, link: string, at: string): string {
  const found = theory.links.get(link)
  return found === undefined ? '' : relation(found, found.to === at ? 'out' : 'in', words)
}

function weakest({ theory, words }: OutlineParts, id: string): string {
  const rating = weakestRating(theory, id)
  if (rating === null) return ''
  const mark = rating === 'unrated' ? null : ratingMark(rating, words)
  return t('outline.weakestIs', { rating: mark?.name ?? t('outline.notRated') })
}

function carried({ theory, words, findings }: OutlineParts, id: string): readonly string[] {
  const marks = marksOn(theory, id)
  const counted = COUNTED.flatMap((kind) => (marks[kind] === 0 ? [] : words.counted[kind](marks[kind])))
  return [becameOf(id), ...counted, ...problemsAt(findings, id).map((problem) => problem.words)]
}

function who({ people }: OutlineParts, { thing }: Row): readonly string[] {
  return (people.get(thing ?? '') ?? []).map(({ name, isTyping }) =>
    t(isTyping ? 'people.isTyping' : 'outline.isHere', { name }),
  )
}

function countLinks({ theory }: OutlineParts, id: string): readonly [number, number] {
  const { to, from } = linksByEnd(theory)
  return [to(id).length, from(id).length]
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
