import { FACE_FAMILIES, type Scene, type Theme, themes } from '../../scene/index.js'
import type { EmbeddedFont } from '../fonts/index.js'
import type { Outlines } from '../glyphs/index.js'
import { escapeXml, number, tag } from '../markup.js'
import { MODEL_ELEMENT, MODEL_NAMESPACE, textToBase64 } from '../model-element.js'
import { drawScene } from './draw-scene.js'
import { fontStyle } from './font-style.js'
import type { Look } from './look.js'

/** What the picture says of itself, and how it is drawn. */
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
  readonly theme?: Theme
  /** A colour that all of it stands on; null: transparent. The theme's unless said. */
  readonly ground?: string | null
  /** Pixels of the file for one pixel of the map. */
  readonly scale?: number
  /** Draws text as outlines; else it is text. */
  readonly outlines?: Outlines
  /** Fonts to put into the file: in browsers its text then looks the same everywhere. */
  readonly embedFonts?: readonly EmbeddedFont[]
}

/** A scene as SVG: text as text, nothing that runs, nothing fetched. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const theme = options.theme ?? themes.light
  const ground = options.ground === undefined ? theme.ground : options.ground
  const look: Look = { theme, outlines: options.outlines ?? null, isPainted: false }
  const drawn = drawScene(scene, look)
  const { x, y, width, height } = drawn.bounds
  const scale = options.scale ?? 1
  const description = [options.altText, options.description].filter((part) => part).join('\n\n')
  const body = [
    tag('title', { id: 'tl-title' }, escapeXml(options.title || 'Theory of change')),
    ...(description === '' ? [] : [tag('desc', { id: 'tl-desc' }, escapeXml(description))]),
    ...(options.theory === undefined ? [] : [modelMetadata(options.theory)]),
    ...fontStyle(options.embedFonts ?? []),
    ...(ground === null ? [] : [tag('rect', { x, y, width, height, fill: ground })]),
    ...drawn.elements(),
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
