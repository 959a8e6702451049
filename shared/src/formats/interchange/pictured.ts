import type { Rect } from '../../layout/index.js'
import {
  type Band,
  type Element,
  type Group,
  type Id,
  inOrder,
  type Link,
  languageShown,
  wordsOf,
} from '../../model/index.js'
import type { SceneLink } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import { withoutControls } from '../markup.js'

/** The figure of an export as formats of others write it: its boxes, frames and links with their words in one language. */
export interface Pictured {
  readonly title: string
  readonly summary: string
  readonly language: string
  readonly flow: Exported['scene']['flow']
  readonly bands: readonly PicturedBand[]
  readonly groups: readonly PicturedGroup[]
  /** In reading order: band by band, then those outside all bands. */
  readonly boxes: readonly PicturedBox[]
  readonly links: readonly PicturedLink[]
}

/** A box of the figure in the words of one language. */
export interface PicturedBox {
  /** Its band and group are those of the figure. */
  readonly element: Element
  readonly rect: Rect
  readonly label: string
  readonly description: string
}

/** A band of the figure, and its ground. */
export interface PicturedBand {
  readonly band: Band
  readonly rect: Rect
  readonly label: string
}

/** A group of the figure, and its frame. */
export interface PicturedGroup {
  readonly group: Group
  readonly rect: Rect
  readonly label: string
  readonly description: string
}

/** A link of the figure. */
export interface PicturedLink {
  readonly link: Link
  /** Its ends in the figure and its way. */
  readonly drawn: SceneLink
  readonly label: string
}

/** The same for formats that say what there is, not where: to find the ways of links is most of the work of a figure. */
export function listed(exported: Exported): Pictured {
  const { theory, choices } = exported
  return pictured({ theory, choices, scene: exported.contents ?? exported.scene })
}

/** What of a theory is in the figure. Sub-models are not: their boxes are on maps of their own. */
export function pictured({ theory, scene, choices }: Pick<Exported, 'theory' | 'scene' | 'choices'>): Pictured {
  const { languages, title, summary } = theory.details
  const said = (text: Element['label']) => withoutControls(wordsOf(text, languages, choices.language))
  const bands = scene.bands.flatMap(({ id, ground }) => {
    const band = theory.bands.get(id)
    return band === undefined ? [] : [{ band, rect: ground, label: said(band.label) }]
  })
  const inFigure = (frames: readonly { readonly id: Id }[], id: Id | null) =>
    frames.some((frame) => frame.id === id) ? id : null
  const boxes = new Map(
    scene.boxes.flatMap(({ id, rect }) => {
      const whole = theory.elements.get(id)
      if (whole === undefined) return []
      const [band, group] = [inFigure(scene.bands, whole.band), inFigure(scene.groups, whole.group)]
      const element = { ...whole, band, group }
      return [[id, { element, rect, label: said(element.label), description: said(element.description) }] as const]
    }),
  )
  const rank = new Map<Id | null, number>(bands.map(({ band }, index) => [band.id, index]))
  const rankOf = ({ band }: Element) => rank.get(band) ?? bands.length
  const read = inOrder([...boxes.values()].map(({ element }) => element)).sort((a, b) => rankOf(a) - rankOf(b))
  return {
    title: said(title),
    summary: said(summary),
    language: languageShown(title, languages, choices.language),
    flow: scene.flow,
    bands,
    groups: scene.groups.flatMap(({ id, rect }) => {
      const group = theory.groups.get(id)
      if (group === undefined) return []
      return [{ group, rect, label: said(group.label), description: said(group.description) }]
    }),
    boxes: read.flatMap(({ id }) => boxes.get(id) ?? []),
    links: scene.links.flatMap((drawn) => {
      const link = theory.links.get(drawn.id)
      return link === undefined ? [] : [{ link, drawn, label: said(link.label) }]
    }),
  }
}
