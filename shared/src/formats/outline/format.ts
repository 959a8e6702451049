import { beginningOf } from '../beginning.js'
import type { Format } from '../format.js'

/** Plain text in which indents say what belongs to what. */
export const outlineFormat: Format = {
  id: 'outline',
  name: 'indented outline',
  extensions: ['.txt', '.outline'],
  mediaType: 'text/plain',
  carriesModel: false,
  keeps: ['labels', 'descriptions', 'types', 'terms', 'bands', 'links', 'link labels', 'link kinds'],
  // Any text may be an outline, so only its name can say so.
  recognises: (bytes, name) => /\.(txt|outline)$/i.test(name) && !beginningOf(bytes).includes('\u0000'),
  read: async (bytes) => (await import('./read.js')).readOutline(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeOutline(exported),
}
