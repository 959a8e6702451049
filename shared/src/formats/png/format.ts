import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { isPng } from './chunks.js'
import { readModelFromPng } from './read.js'

/** A PNG picture that carries the theory it shows. */
export const pngFormat: Format = {
  id: 'png',
  name: 'PNG picture',
  extensions: ['.png'],
  mediaType: 'image/png',
  recognises: isPng,
  read: (bytes) => readEmbedded(readModelFromPng(bytes)),
}
