import { findingsOf } from '@throughline/shared/checks'
import type { Changes } from '@throughline/shared/compare'
import { embedInPng, writeJson, writeSvg, writeThumbnail } from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import { placeTheory, routeLinks } from '@throughline/shared/layout'
import { lensNamed, pictureLensOf } from '@throughline/shared/lenses'
import { languageShown, type Theory, wordsOf } from '@throughline/shared/model'
import { altText, longDescription } from '@throughline/shared/narrative'
import {
  boxSizer,
  buildScene,
  linkSizer,
  type PictureLens,
  type Scene,
  sceneOf,
  type ThemeName,
  withCheckFlags,
  wordsIn,
} from '@throughline/shared/scene'
import { createNodeMeasure } from './node-measure.js'
import { renderPng } from './render-png.js'

export interface FigureOptions {
  readonly background?: 'ground' | 'white' | 'transparent'
  readonly theme?: ThemeName
  /** Show labels in this language where they have it. */
  readonly language?: string
  /** What tells boxes and links apart, with its legend. */
  readonly lens?: FigureLens
  /** Whether boxes and links show that checks find something. */
  readonly flags?: boolean
  /** Only these elements and groups, and the links between them. */
  readonly only?: readonly string[]
}

/** A lens as it is asked for; can be sent to another thread. */
export interface FigureLens {
  readonly id: string
  /** Kinds that are left out. */
  readonly without: readonly string[]
  /** What changed, for the lens that shows it; null: nobody asked. */
  readonly changes: Changes | null
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

function sceneFor(whole: Theory, { language, only, lens, flags }: FigureOptions): Scene {
  const theory = mapOf(whole, null)
  const words = wordsIn(languageShown(theory.details.title, theory.details.languages, language))
  const layout = placeTheory(theory, boxSizer(theory, measure, words, language))
  const context = { theory, measure, words, language, lens: lensOn(theory, lens, words.language) }
  const routes = routeLinks(theory, layout, undefined, linkSizer(context))
  const plain = buildScene({ ...context, layout, routes })
  const scene = flags === true ? withCheckFlags(plain, (id) => findingsOf(whole).at(id).length, measure) : plain
  return only === undefined ? scene : sceneOf(scene, new Set(only))
}

function lensOn(theory: Theory, asked: FigureLens | undefined, language: string): PictureLens | null {
  const lens = asked === undefined ? null : lensNamed(asked.id)
  if (asked === undefined || lens === null) return null
  const input = { language: language === 'cy' ? 'cy' : 'en', changes: asked.changes } as const
  return pictureLensOf(theory, { lens, input, without: new Set(asked.without) })
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
