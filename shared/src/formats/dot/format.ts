import { beginningOf } from '../beginning.js'
import type { Format } from '../format.js'

/** Graphviz's language of graphs. */
export const dotFormat: Format = {
  id: 'dot',
  name: 'Graphviz DOT',
  extensions: ['.dot', '.gv'],
  mediaType: 'text/vnd.graphviz',
  carriesModel: false,
  keeps: ['labels', 'descriptions', 'types', 'terms', 'tags', 'bands', 'groups', 'links', 'link labels', 'link kinds'],
  recognises: (bytes, name) => /\.(dot|gv)$/i.test(name) || BEGINNING.test(beginningOf(bytes).replace(REMARKS, ' ')),
  read: async (bytes) => (await import('./read.js')).readDot(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeDot(exported),
}

const REMARKS = /\/\*[\s\S]*?\*\/|(?:^|\n)\s*(?:\/\/|#)[^\n]*/g
const BEGINNING = /^\s*(?:strict\s+)?(?:di)?graph(?:\s*|\s+(?:"[^"]*"|[\w.\u0080-\uffff]+)\s*)\{/i
