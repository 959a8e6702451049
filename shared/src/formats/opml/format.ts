import { rootName } from '../beginning.js'
import type { Format } from '../format.js'

/** OPML outlines; only read. */
export const opmlFormat: Format = {
  id: 'opml',
  name: 'OPML',
  extensions: ['.opml'],
  mediaType: 'text/x-opml',
  carriesModel: false,
  recognises: (bytes) => rootName(bytes) === 'opml',
  read: async (bytes) => (await import('./read.js')).readOpml(bytes),
}
