import type { Format } from '../format.js'
import { zipHolds } from '../zip/index.js'

/** An Excel workbook with a sheet for each kind of thing, and the theory inside. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  name: 'Excel workbook',
  extensions: ['.xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  carriesModel: true,
  recognises: (bytes) => zipHolds(bytes, 'xl/workbook.xml'),
  read: async (bytes, name) => (await import('./read.js')).readXlsx(bytes, name),
  takes: ['language', 'date'],
  write: async (exported, platform) => (await import('./write.js')).writeXlsx(exported, platform),
}
