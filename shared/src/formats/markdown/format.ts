import type { Format } from '../format.js'

/** The report as Markdown; only written. A flowchart in a Markdown file is read as Mermaid. */
export const markdownFormat: Format = {
  id: 'markdown',
  name: 'Markdown report',
  extensions: ['.md'],
  mediaType: 'text/markdown',
  carriesModel: false,
  recognises: () => false,
  takes: ['language', 'parts', 'only', 'date'],
  write: async (exported) => (await import('./write.js')).writeMarkdown(exported),
}
