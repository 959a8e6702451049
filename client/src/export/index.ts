import { later } from '../ui/index.js'

export { fileName } from './file-name.js'
export { saveFile } from './save-file.js'
export { usePreview } from './usePreview.js'

export const ExportDialog = later(() => import('./ExportDialog.js').then((own) => own.ExportDialog))
