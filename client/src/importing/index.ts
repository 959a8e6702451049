import { later } from '../ui/index.js'

export type { Reviewed } from './ImportReview.js'
export { needsReview } from './needs-review.js'
export { type OpenFile, openFile } from './open-file.js'
export { useFileDrop } from './useFileDrop.js'

export const ImportReview = later(() => import('./ImportReview.js').then((own) => own.ImportReview))

/** For a file that came onto an open map. */
export const FileDialog = later(() => import('./FileDialog.js').then((own) => own.FileDialog))
