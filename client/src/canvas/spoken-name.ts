import { linksByEnd } from '@throughline/shared/graph'
import { type Id, wordsOf } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'

type Named = Pick<LivePicture, 'theory' | 'boxName' | 'link' | 'group' | 'context'>

/** More neighbours than this are counted, not named. */
const MOST_NAMED = 6

/** A box, link or group in words, as a screen reader says it. */
export function spokenName(picture: Named, id: Id): string {
  const link = picture.link(id)
  if (link !== undefined) {
    const from = shortName(picture, link.from)
    return t('canvas.linkName', { from, kind: link.name, to: shortName(picture, link.to) })
  }
  const name = picture.boxName(id) ?? picture.group(id)?.name ?? ''
  return [`${name}.`, ...neighbours(picture, id)].join(' ')
}

/** Its label alone. */
export function shortName(picture: Named, id: Id): string {
  const { elements, groups, links, details } = picture.theory()
  const label = (elements.get(id) ?? groups.get(id))?.label
  const link = links.get(id)
  if (label === undefined && link !== undefined)
    return `${shortName(picture, link.from)} – ${shortName(picture, link.to)}`
  const words = label === undefined ? '' : wordsOf(label, details.languages, picture.context().language)
  return words.trim() === '' ? t('canvas.untitled') : words.replace(/\s+/g, ' ')
}

function neighbours(picture: Named, id: Id): string[] {
  const links = linksByEnd(picture.theory())
  const named = (ends: readonly Id[]) => {
    const names = ends.slice(0, MOST_NAMED).map((end) => shortName(picture, end))
    return (ends.length > MOST_NAMED ? [...names, `+${ends.length - MOST_NAMED}`] : names).join('; ')
  }
  const to = links.from(id).map((link) => link.to)
  const from = links.to(id).map((link) => link.from)
  return [
    ...(to.length > 0 ? [t('canvas.leadsTo', { names: named(to) })] : []),
    ...(from.length > 0 ? [t('canvas.comesFrom', { names: named(from) })] : []),
  ]
}
