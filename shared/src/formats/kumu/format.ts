import { beginningOf } from '../beginning.js'
import type { Format } from '../format.js'

/** Kumu's JSON. */
export const kumuFormat: Format = {
  id: 'kumu',
  name: 'Kumu JSON',
  extensions: ['.kumu.json'],
  mediaType: 'application/vnd.kumu+json',
  carriesModel: false,
  keeps: ['labels', 'descriptions', 'types', 'terms', 'tags', 'bands', 'groups', 'links', 'link labels', 'link kinds'],
  recognises(bytes) {
    // In a text of JSON a quotation mark has a backslash before it, so this is a name, wherever it stands.
    if (!/^\s*\{/.test(beginningOf(bytes, 64))) return false
    const text = beginningOf(bytes, bytes.length)
    return /"connections"\s*:\s*\[/.test(text) && /"elements"\s*:\s*\[/.test(text) && !OUR_JSON.test(text)
  },
  read: async (bytes) => (await import('./read.js')).readKumu(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeKumu(exported),
}

const OUR_JSON = /"format"\s*:\s*"throughline"/
