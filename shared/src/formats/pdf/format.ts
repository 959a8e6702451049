import type { Format } from '../format.js'
import { readPdf } from './read.js'

/** A tagged PDF: the figure as it is drawn, then what is behind it in words and tables. The model is attached. */
export const pdfFormat: Format = {
  id: 'pdf',
  name: 'PDF',
  extensions: ['.pdf'],
  mediaType: 'application/pdf',
  carriesModel: true,
  recognises: (bytes) => PDF_MARK.every((byte, index) => bytes[index] === byte),
  read: readPdf,
  takes: ['language', 'theme', 'background', 'page', 'spread', 'parts', 'only', 'date'],
  async write(exported, platform) {
    const { writePdf } = await import('./write.js')
    return writePdf(exported, platform)
  },
}

// "%PDF-"
const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d]
