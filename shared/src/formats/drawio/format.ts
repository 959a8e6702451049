import { rootName } from '../beginning.js'
import type { Format } from '../format.js'

/** draw.io (diagrams.net). */
export const drawioFormat: Format = {
  id: 'drawio',
  name: 'draw.io',
  extensions: ['.drawio', '.drawio.xml'],
  mediaType: 'application/vnd.jgraph.mxfile',
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
  recognises: (bytes) => ['mxfile', 'mxGraphModel'].includes(rootName(bytes)),
  read: async (bytes) => (await import('./read.js')).readDrawio(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeDrawio(exported),
}
