import { readEmbedded } from '../embedded-model.js'
import type { Exported } from '../exported.js'
import type { Format } from '../format.js'
import { writeJson } from '../json/write.js'
import { captionOf, pictureOf } from '../svg/index.js'
import { groundOf, themeOf } from '../theme-of.js'
import { isPng } from './chunks.js'
import { embedInPng, textChunks } from './embed.js'
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
    const { scene, choices } = exported
    const look = { theme: themeOf(choices), ground: groundOf(choices), outlines: platform.outlines }
    const picture = pictureOf(scene, look)
    platform.progress('picture')
    // Put into words while it is being painted.
    const [png, texts] = await Promise.all([platform.rasterise(picture, choices.scale), textsOf(exported)])
    platform.progress('file')
    return embedInPng(png, texts)
  },
}

const textsOf = async (exported: Exported) => textChunks({ ...captionOf(exported), theory: writeJson(exported.theory) })
