export { ExportDialog } from './ExportDialog.js'
export { fileName } from './file-name.js'
export { saveFile } from './save-file.js'
