import { crossingGaps, FACE_FAMILIES, namesIn, type Scene, type Theme, themes } from '../../scene/index.js'
import { escapeXml, number, tag } from '../markup.js'
import { MODEL_ELEMENT, MODEL_NAMESPACE, textToBase64 } from '../model-element.js'
import { drawBand, drawCeiling, drawGroup, drawSphere } from './draw-area.js'
import { drawBox } from './draw-box.js'
import { drawKey } from './draw-key.js'
import { drawLane } from './draw-lane.js'
import { drawLegend } from './draw-legend.js'
import { drawLine, drawLinkWords } from './draw-link.js'
import { type EmbeddedFont, fontStyle } from './font-style.js'
import { titleBlock } from './title-block.js'

export interface SvgOptions {
  readonly title: string
  /** One or two sentences: what a reader gets who cannot see the picture. */
  readonly altText?: string
  /** All of it in words. */
  readonly description?: string
  /** BCP 47 tag of the picture's main language. */
  readonly language?: string
  /** The theory as Throughline JSON: kept inside, so that the file opens again. */
  readonly theory?: string
  /** `none` is transparent; `ground` (as on the screen) unless said. */
  readonly background?: 'ground' | 'white' | 'none'
  readonly theme?: Theme
  /** Pixels of the file for one pixel of the map. */
  readonly scale?: number
  /** Fonts to put into the file, where the picture uses them: with them it looks the same everywhere, and is large. */
  readonly embedFonts?: readonly EmbeddedFont[]
}

/** A scene as SVG: text as text, nothing that runs, nothing fetched. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const theme = options.theme ?? themes[options.background === 'white' ? 'print' : 'light']
  const crossings = crossingGaps(scene.links, namesIn(scene))
  const block = titleBlock(scene, theme)
  const { x, y, width } = scene.bounds
  const height = scene.bounds.height + block.height
  const scale = options.scale ?? 1
  const names = new Map([...scene.boxes, ...scene.groups, ...scene.links].map(({ id, name }) => [id, name]))
  const description = [options.altText, options.description].filter((part) => part).join('\n\n')
  const body = [
    tag('title', { id: 'tl-title' }, escapeXml(options.title || 'Theory of change')),
    ...(description === '' ? [] : [tag('desc', { id: 'tl-desc' }, escapeXml(description))]),
    ...(options.theory === undefined ? [] : [modelMetadata(options.theory)]),
    ...fontStyle(scene, options.embedFonts ?? []),
    ...(options.background === 'none'
      ? []
      : [tag('rect', { x, y, width, height, fill: options.background === 'white' ? '#ffffff' : theme.ground })]),
    ...scene.bands.map((band) => drawBand(band, theme)),
    ...scene.lanes.map((lane) => drawLane(lane, theme)),
    ...scene.spheres.map((sphere) => drawSphere(sphere, theme)),
    ...(scene.ceiling === null ? [] : [drawCeiling(scene.ceiling, theme)]),
    ...scene.groups.map((group) => drawGroup(group, theme)),
    tag(
      'g',
      { 'aria-hidden': 'true' },
      scene.links.map((link) => drawLine(link, crossings.get(link.id) ?? [], theme)),
    ),
    ...scene.boxes.map((box) => drawBox(box, theme)),
    ...scene.links.map((link) => drawLinkWords(link, names, theme)),
    ...(scene.legend === null ? [] : [drawLegend(scene.legend, theme)]),
    ...(scene.key === null ? [] : [drawKey(scene.key, theme)]),
    ...block.drawn,
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].map(number).join(' '),
      width: width * scale,
      height: height * scale,
      role: 'img',
      'aria-labelledby': description === '' ? 'tl-title' : 'tl-title tl-desc',
      'xml:lang': options.language,
      'font-family': FACE_FAMILIES.inter,
    },
    body,
  )}\n`
}

function modelMetadata(theory: string): string {
  const attributes = { [`xmlns:${PREFIX}`]: MODEL_NAMESPACE, type: 'application/json', encoding: 'base64' }
  return tag('metadata', {}, tag(`${PREFIX}:${MODEL_ELEMENT}`, attributes, textToBase64(theory)))
}

const PREFIX = 'throughline'
