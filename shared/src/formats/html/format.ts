import { beginningOf } from '../beginning.js'
import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { readModelFromHtml } from './read.js'

/** One accessible web page that needs nothing else: figure, outline, narrative and tables, with the theory inside. */
export const htmlFormat: Format = {
  id: 'html',
  name: 'Web page',
  extensions: ['.html', '.htm'],
  mediaType: 'text/html',
  carriesModel: true,
  recognises: (bytes) => /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html)\b/i.test(beginningOf(bytes)),
  read: (bytes) => readEmbedded(readModelFromHtml(bytes)),
  takes: ['language', 'theme', 'parts', 'only', 'date'],
  write: async (exported, platform) => (await import('./write.js')).writeHtml(exported, platform),
}
