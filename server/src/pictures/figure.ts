import { embedInPng, writeJson, writeSvg, writeThumbnail } from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import { placeTheory, routeLinks } from '@throughline/shared/layout'
import { languageShown, type Theory, wordsOf } from '@throughline/shared/model'
import { altText, longDescription } from '@throughline/shared/narrative'
import {
  boxSizer,
  buildScene,
  linkSizer,
  type Scene,
  sceneOf,
  type ThemeName,
  wordsIn,
} from '@throughline/shared/scene'
import { createNodeMeasure } from './node-measure.js'
import { renderPng } from './render-png.js'

export interface FigureOptions {
  readonly background?: 'ground' | 'white' | 'transparent'
  readonly theme?: ThemeName
  /** Show labels in this language where they have it. */
  readonly language?: string
  /** Only these elements and groups, and the links between them. */
  readonly only?: readonly string[]
}

export interface PngOptions extends FigureOptions {
  /** Pixels for one of the map: 1 to 3. */
  readonly scale?: number
}

const measure = createNodeMeasure()

/** The figure of a theory as SVG, the model inside. */
export function drawSvg(theory: Theory, options: FigureOptions = {}): string {
  return writeSvg(sceneFor(theory, options), { ...textsOf(theory, options), ...looks(options) })
}

/** The figure of a theory as PNG, the model inside. */
export function drawPng(theory: Theory, { scale = 1, ...options }: PngOptions = {}): Uint8Array {
  const scene = sceneFor(theory, options)
  const { title, altText: alt, theory: json } = textsOf(theory, options)
  const bytes = renderPng(writeSvg(scene, { title, ...looks(options) }), scene, scale)
  return embedInPng(bytes, { title, altText: alt, theory: json })
}

/** The small picture of a theory in a list: boxes and links, no text. */
export function drawThumbnail(theory: Theory): string {
  return writeThumbnail(sceneFor(theory, {}), { title: titleOf(theory) })
}

function sceneFor(whole: Theory, { language, only }: FigureOptions): Scene {
  const theory = mapOf(whole, null)
  const words = wordsIn(languageShown(theory.details.title, theory.details.languages, language))
  const layout = placeTheory(theory, boxSizer(theory, measure, words, language))
  const context = { theory, measure, words, language }
  const routes = routeLinks(theory, layout, undefined, linkSizer(context))
  const scene = buildScene({ ...context, layout, routes })
  return only === undefined ? scene : sceneOf(scene, new Set(only))
}

function textsOf(theory: Theory, { language }: FigureOptions) {
  return {
    title: titleOf(theory, language),
    altText: altText(mapOf(theory, null), language),
    description: longDescription(theory, language),
    language: language ?? theory.details.languages[0] ?? 'en',
    theory: writeJson(theory),
  }
}

function looks({ background = 'ground', theme = 'light' }: FigureOptions) {
  return { theme, background: background === 'transparent' ? ('none' as const) : background }
}

const titleOf = (theory: Theory, language?: string): string =>
  wordsOf(theory.details.title, theory.details.languages, language)
