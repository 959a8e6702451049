import { beginningOf } from '../beginning.js'
import type { Format } from '../format.js'

/** JSON Canvas 1.0, as Obsidian and others have it. */
export const canvasFormat: Format = {
  id: 'canvas',
  name: 'JSON Canvas',
  extensions: ['.canvas'],
  mediaType: 'application/vnd.jsoncanvas+json',
  carriesModel: false,
  keeps: [
    'labels',
    'descriptions',
    'types',
    'terms',
    'tags',
    'bands',
    'groups',
    'links',
    'link labels',
    'link kinds',
    'positions',
  ],
  recognises: (bytes, name) => /\.canvas$/i.test(name) || BEGINNING.test(beginningOf(bytes)),
  read: async (bytes) => (await import('./read.js')).readCanvas(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeCanvas(exported),
}

const BEGINNING = /^\s*\{\s*"(?:nodes|edges)"\s*:\s*\[\s*(?:\]|\{[^{}]{0,4000}"(?:fromNode|width|type)"\s*:)/
