import { mapOf } from '../../graph/index.js'
import { wordsOf } from '../../model/index.js'
import { altText, longDescription } from '../../narrative/index.js'
import type { Exported } from '../exported.js'
import { themeOf } from '../theme-of.js'
import { type SvgOptions, writeSvg } from './write.js'

/** The figure of an export as SVG, and the texts that go with it wherever it goes. */
export function figureOf({ theory, scene, choices }: Exported, more: Partial<SvgOptions> = {}) {
  const { language, background } = choices
  const texts = {
    title: wordsOf(theory.details.title, theory.details.languages, language),
    altText: altText(mapOf(theory, null), language),
    description: longDescription(theory, language),
    language,
  }
  const ground = background === 'transparent' ? ('none' as const) : background
  return { texts, svg: writeSvg(scene, { ...texts, theme: themeOf(choices), background: ground, ...more }) }
}
