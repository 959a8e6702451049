import { rootName } from '../beginning.js'
import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { writeJson } from '../json/write.js'
import { figureOf, keptText } from './figure-of.js'
import { readModelFromSvg } from './read.js'

/** An SVG picture that carries the theory it shows. */
export const svgFormat: Format = {
  id: 'svg',
  name: 'SVG picture',
  extensions: ['.svg'],
  mediaType: 'image/svg+xml',
  carriesModel: true,
  recognises: (bytes) => /^(?:[\w.-]+:)?svg$/.test(rootName(bytes)),
  read: (bytes) => readEmbedded(readModelFromSvg(bytes)),
  takes: ['language', 'theme', 'background', 'fonts', 'parts', 'only'],
  async write(exported, platform) {
    const text = await keptText(exported, platform)
    return figureOf(exported, { ...text, theory: writeJson(exported.theory) }).svg
  },
}
