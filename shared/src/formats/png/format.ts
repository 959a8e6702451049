import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { writeJson } from '../json/write.js'
import { captionOf, pictureOf } from '../svg/index.js'
import { groundOf, themeOf } from '../theme-of.js'
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
    const { theory, scene, choices } = exported
    const look = { theme: themeOf(choices), ground: groundOf(choices), outlines: platform.outlines }
    const picture = pictureOf(scene, look)
    platform.progress('picture')
    const png = await platform.rasterise(picture, choices.scale)
    platform.progress('file')
    return embedInPng(png, { ...captionOf(exported), theory: writeJson(theory) })
  },
}
