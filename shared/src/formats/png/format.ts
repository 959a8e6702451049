import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { writeJson } from '../json/write.js'
import { figureOf } from '../svg/index.js'
import { isPng } from './chunks.js'
import { embedInPng } from './embed.js'
import { readModelFromPng } from './read.js'

/** A PNG picture that carries the theory it shows. */
export const pngFormat: Format = {
  id: 'png',
  name: 'PNG picture',
  extensions: ['.png'],
  mediaType: 'image/png',
  carriesModel: true,
  recognises: isPng,
  read: (bytes) => readEmbedded(readModelFromPng(bytes)),
  takes: ['language', 'theme', 'background', 'scale', 'parts', 'only'],
  async write(exported, platform) {
    const { svg, texts } = figureOf(exported)
    platform.progress('picture')
    const picture = await platform.rasterise(svg, exported.choices.scale)
    platform.progress('file')
    return embedInPng(picture, { ...texts, theory: writeJson(exported.theory) })
  },
}
