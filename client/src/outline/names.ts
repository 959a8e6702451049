import { elementType, type Id, type Text, type Theory, wordsOf } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'
import type { OutlineParts } from './outline-context.js'
import type { Row } from './rows/row.js'

type Named = Pick<OutlineParts, 'theory' | 'language' | 'words'>

/** A thing by its label; a link by its two ends; empty where nobody has written anything. */
export function labelOf({ theory, language: wanted, words }: Named, id: Id): string {
  const link = theory.links.get(id)
  const named = { theory, language: wanted, words }
  if (link !== undefined) return `${nameOf(named, link.from)} ${words.kinds[link.kind]} ${nameOf(named, link.to)}`
  return wordsOf(textOf(theory, id) ?? {}, theory.details.languages, wanted)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same; what has no label says so. */
export function nameOf(named: Named, id: Id): string {
  return labelOf(named, id) || t('canvas.untitled')
}

/** The label in all its languages. */
export function textOf(theory: Theory, id: Id): Text | undefined {
  return (theory.elements.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id))?.label
}

/** What letters that are typed are compared with. */
export function rowWords(named: Named, { content }: Row): string {
  switch (content.kind) {
    case 'link':
      return nameOf(named, content.other)
    case 'add':
      return addWords(named, content.band)
    case 'add-band':
      return t('outline.addBand')
    case 'free':
    case 'groups':
    case 'unlinked':
      return t(`outline.${content.kind}`)
    default:
      return nameOf(named, content.id)
  }
}

/** The empty row at the end of a band. */
export function addWords(named: Named, band: Id | null): string {
  return band === null ? t('outline.addFirst') : t('outline.addTo', { band: nameOf(named, band) })
}

/** What an empty band asks; empty where there are boxes in it, or it asks nothing. */
export function promptOf({ theory, language: wanted }: Named, band: Id | null): string {
  const asked = band === null ? undefined : theory.bands.get(band)?.prompt
  if (asked === undefined || [...theory.elements.values()].some((element) => element.band === band)) return ''
  return wordsOf(asked, theory.details.languages, wanted)
}

/** What kind of thing a box is, in words: "Outcome". */
export function typeWords(theory: Theory, id: Id): string {
  const element = theory.elements.get(id)
  return element === undefined ? t('palette.group') : elementType(element.type).name[language()]
}
