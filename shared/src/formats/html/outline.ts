import { type Element, type Id, type Link, languageShown, type Text, type Theory } from '../../model/index.js'
import { wordsIn } from '../../scene/index.js'
import { type MapInOrder, mapsInOrder } from '../tables/index.js'
import { boxAnchors } from './box-anchors.js'
import { element, words } from './element.js'
import { FIGURE_ID } from './figure.js'
import { PAGE_WORDS } from './page-words.js'

interface Said {
  readonly theory: Theory
  readonly language: string
  /** Of the page: what is in another one says so. */
  readonly pageLanguage: string
  readonly anchors: ReadonlyMap<Id, string>
}

/** The theory as nested lists: its bands, the boxes in each, where each leads; then what is inside each box that opens. */
export function outline(said: Omit<Said, 'anchors'>): string {
  const [own, ...others] = mapsInOrder(said.theory)
  if (own === undefined || own.elements.length === 0) return ''
  const inner = new Map(others.map((map) => [map.box?.id ?? '', map]))
  return mapList(own, inner, { ...said, anchors: boxAnchors(said.theory) })
}

function mapList(map: MapInOrder, inner: ReadonlyMap<Id, MapInOrder>, said: Said): string {
  const bands = map.bands.flatMap((band) => {
    const boxes = map.elements.filter((each) => each.band === band.id)
    return boxes.length === 0 ? [] : [element('li', {}, [shown(band.label, said), boxList(boxes, map, inner, said)])]
  })
  const known = new Set(map.bands.map(({ id }) => id))
  const free = map.elements.filter(({ band }) => band === null || !known.has(band))
  return element('ul', {}, [...bands, ...free.map((box) => boxItem(box, map, inner, said))])
}

function boxList(boxes: readonly Element[], map: MapInOrder, inner: ReadonlyMap<Id, MapInOrder>, said: Said): string {
  return element(
    'ul',
    {},
    boxes.map((box) => boxItem(box, map, inner, said)),
  )
}

function boxItem(box: Element, map: MapInOrder, inner: ReadonlyMap<Id, MapInOrder>, said: Said): string {
  const picture = wordsIn(said.language)
  const term = box.term === null ? '' : `, ${picture.terms[box.term]}`
  const kind = element('span', { class: 'kind' }, words(`${picture.types[box.type]}${term}`))
  const links = [...map.map.links.values()].filter(({ from }) => from === box.id)
  const within = inner.get(box.id)
  return element('li', { id: said.anchors.get(box.id) }, [
    `${shown(box.label, said)} ${kind} ${backLink(said)}`,
    ...described(box, said),
    ...(links.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'links' },
            links.map((link) => linkItem(link, said)),
          ),
        ]),
    ...(within === undefined ? [] : [mapList(within, inner, said)]),
  ])
}

// Shown where somebody came from the figure.
function backLink({ pageLanguage }: Said): string {
  const page = PAGE_WORDS[wordsIn(pageLanguage).language]
  return element('a', { class: 'back', href: `#${FIGURE_ID}` }, words(page.toFigure))
}

function described({ description }: Element, said: Said): string[] {
  const tag = languageShown(description, said.theory.details.languages, said.language)
  const text = (description[tag] ?? '').trim()
  return text === '' ? [] : [element('p', { class: 'about', dir: 'auto', lang: foreign(tag, said) }, words(text))]
}

function linkItem(link: Link, said: Said): string {
  const picture = wordsIn(said.language)
  const doubt = link.uncertain ? ` (${picture.unsure})` : ''
  return element('li', {}, `${words(picture.kinds[link.kind])} ${endOf(link.to, said)}${words(doubt)}`)
}

/** The end of a link: a box, a group, or another link by its two ends. */
function endOf(id: Id, said: Said): string {
  const { theory, anchors } = said
  const thing = theory.elements.get(id) ?? theory.groups.get(id)
  if (thing !== undefined) {
    const label = shown(thing.label, said)
    const anchor = anchors.get(id)
    return anchor === undefined ? label : element('a', { href: `#${anchor}` }, label)
  }
  const link = theory.links.get(id)
  return link === undefined ? '' : `${endOf(link.from, said)} → ${endOf(link.to, said)}`
}

function shown(text: Text, said: Said): string {
  const { theory, language } = said
  const tag = languageShown(text, theory.details.languages, language)
  const label = (text[tag] ?? '').replace(/\s+/g, ' ').trim() || wordsIn(language).untitled
  return element('span', { dir: 'auto', lang: foreign(tag, said) }, words(label))
}

/** The language of some words where it is another than the page's. */
const foreign = (tag: string, { pageLanguage }: Said): string | undefined =>
  tag === pageLanguage || tag === 'und' || tag === 'mul' ? undefined : tag
