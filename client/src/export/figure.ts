import { type EmbeddedFont, embedInPng, writeJson, writeSvg } from '@throughline/shared/formats'
import { wholeOf } from '@throughline/shared/graph'
import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { altText, longDescription } from '@throughline/shared/narrative'
import { type PictureContext, type Scene, sceneFrom, sceneOf } from '@throughline/shared/scene'
import { embeddedFonts } from './embedded-fonts.js'
import { rasterise } from './rasterise.js'

/** What a person chose in the export dialog. */
export interface FigureChoices {
  readonly format: 'svg' | 'png' | 'json'
  /** Pixels of a PNG for one pixel of the map. */
  readonly scale: 1 | 2 | 3
  readonly background: 'white' | 'transparent'
  /** Only these and the links among them; null: everything. */
  readonly only: ReadonlySet<Id> | null
}

/** What the figure is made from: the theory and the scene on the screen. */
export interface FigureSource {
  readonly theory: Theory
  readonly scene: Scene
  /** What the scene was drawn with: through a lens, in a light. */
  readonly context: PictureContext
}

/** The file, ready to be saved. Throws where the browser cannot draw a picture of that size. */
export async function figure(source: FigureSource, choices: FigureChoices): Promise<Blob> {
  if (choices.format === 'json') return new Blob([writeJson(wholeOf(source.theory))], { type: 'application/json' })
  if (choices.format === 'svg') return new Blob([svg(source, choices)], { type: 'image/svg+xml' })
  return png(source, choices)
}

/** The scene that the figure shows. */
export function shownScene({ scene, context }: FigureSource, only: ReadonlySet<Id> | null): Scene {
  return only === null ? scene : sceneFrom(context, sceneOf(scene, only))
}

/** The picture alone, for the eye: what the file will look like. */
export function previewSvg(
  source: FigureSource,
  { background, only }: Pick<FigureChoices, 'background' | 'only'>,
  fonts: readonly EmbeddedFont[],
): string {
  return writeSvg(shownScene(source, only), {
    title: titleOf(source.theory),
    background: groundOf(background),
    embedFonts: fonts,
  })
}

function svg(source: FigureSource, { background, only }: FigureChoices): string {
  const { theory } = source
  return writeSvg(shownScene(source, only), {
    title: titleOf(theory),
    altText: altText(theory),
    description: longDescription(theory),
    language: theory.details.languages[0] ?? 'en',
    theory: writeJson(wholeOf(theory)),
    background: groundOf(background),
  })
}

async function png(source: FigureSource, { scale, background, only }: FigureChoices): Promise<Blob> {
  const { theory } = source
  const drawn = writeSvg(shownScene(source, only), {
    title: titleOf(theory),
    background: groundOf(background),
    embedFonts: await embeddedFonts(),
    scale,
  })
  const bytes = embedInPng(await rasterise(drawn), {
    title: titleOf(theory),
    altText: altText(theory),
    theory: writeJson(wholeOf(theory)),
  })
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}

function groundOf(background: FigureChoices['background']): 'white' | 'none' {
  return background === 'transparent' ? 'none' : 'white'
}

function titleOf({ details }: Theory): string {
  return wordsOf(details.title, details.languages)
}
