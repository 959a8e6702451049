import type { Format } from '../format.js'
import { zipHolds } from '../zip/index.js'

/** A PowerPoint presentation: shapes and glued arrows that can be edited, with the theory inside. */
export const pptxFormat: Format = {
  id: 'pptx',
  name: 'PowerPoint presentation',
  extensions: ['.pptx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  carriesModel: true,
  recognises: (bytes) => zipHolds(bytes, 'ppt/presentation.xml'),
  read: async (bytes) => (await import('./read.js')).readPptx(bytes),
  takes: ['language', 'theme', 'background', 'parts', 'slides', 'only', 'template'],
  write: async (exported, platform) => (await import('./write.js')).writePptx(exported, platform),
}
