import { mapOf } from '../../graph/index.js'
import { wordsOf } from '../../model/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import type { Exported, Platform } from '../exported.js'
import { groundOf, themeOf } from '../theme-of.js'
import { type SvgOptions, writeSvg } from './write.js'

/** The figure of an export as SVG, and the texts that go with it wherever it goes. */
export function figureOf({ theory, scene, choices }: Exported, more: Partial<SvgOptions> = {}) {
  const { language } = choices
  const texts = {
    ...captionOf({ theory, choices }),
    description: longDescription(theory, language),
    language,
  }
  return { texts, svg: writeSvg(scene, { ...texts, theme: themeOf(choices), ground: groundOf(choices), ...more }) }
}

/** What a figure is called, and what a reader gets who cannot see it. */
export function captionOf({ theory, choices: { language } }: Pick<Exported, 'theory' | 'choices'>) {
  return {
    title: wordsOf(theory.details.title, theory.details.languages, language),
    altText: altText(mapOf(theory, null), language),
  }
}

/** How the text of the figure is kept, as it was chosen. What reads fonts is large, and comes where it is needed. */
export async function keptText(
  { scene, choices }: Pick<Exported, 'scene' | 'choices'>,
  platform: Platform,
): Promise<Pick<SvgOptions, 'outlines' | 'embedFonts'>> {
  if (choices.fonts === 'native') return {}
  const { embeddedFonts, outlinesOf } = await import('../fonts/index.js')
  if (choices.fonts === 'outlined') return { outlines: await outlinesOf(scene, platform) }
  return { embedFonts: await embeddedFonts(scene, platform) }
}
