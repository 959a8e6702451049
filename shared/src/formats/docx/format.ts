import type { Format } from '../format.js'
import { zipHolds } from '../zip/index.js'

/** A Word document: a report with the figure as shapes, the theory in words and its tables, and the model inside. */
export const docxFormat: Format = {
  id: 'docx',
  name: 'Word document',
  extensions: ['.docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  carriesModel: true,
  recognises: (bytes) => zipHolds(bytes, 'word/document'),
  read: async (bytes) => (await import('./read.js')).readDocx(bytes),
  takes: ['language', 'theme', 'page', 'spread', 'parts', 'only', 'template', 'date'],
  write: async (exported, platform) => (await import('./write.js')).writeDocx(exported, platform),
}
