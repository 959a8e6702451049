import { later, scriptLater } from '../ui/index.js'

export { needsReview } from './needs-review.js'
export { type OpenFile, openFile } from './open-file.js'

export const ImportReview = later(() => import('./ImportReview.js').then((own) => own.ImportReview))

/** For a file that came onto an open map. */
export const FileDialog = later(() => import('./FileDialog.js').then((own) => own.FileDialog))

/** Comes when a file has been read. */
export const loadOpenAsTheory = scriptLater(() => import('./open-as-theory.js').then((own) => own.openAsTheory))
