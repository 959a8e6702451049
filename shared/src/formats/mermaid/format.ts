import { beginningOf } from '../beginning.js'
import type { Format } from '../format.js'
import { beginsFlowchart } from './begins-flowchart.js'

/** Flowcharts as text, by themselves or in a Markdown file. */
export const mermaidFormat: Format = {
  id: 'mermaid',
  name: 'Mermaid',
  extensions: ['.mmd', '.mermaid'],
  mediaType: 'text/vnd.mermaid',
  carriesModel: false,
  keeps: ['labels', 'types', 'terms', 'bands', 'links', 'link labels', 'link kinds'],
  recognises: (bytes, name) => {
    if (/\.(mmd|mermaid)$/i.test(name)) return true
    const start = beginningOf(bytes)
    return beginsFlowchart(start) || (/\.(md|markdown)$/i.test(name) && FENCE.test(beginningOf(bytes, bytes.length)))
  },
  read: async (bytes) => (await import('./read.js')).readMermaid(bytes),
  takes: ['language', 'only'],
  write: async (exported) => (await import('./write.js')).writeMermaid(exported),
}

const FENCE = /(?:^|\n)[ \t>]{0,20}(?:`{3,}|~{3,}|:{3,})[ \t]{0,9}\{?\.?mermaid\b/i
