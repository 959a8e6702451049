import { later } from '../ui/index.js'

export { needsReview, type WasRead } from './needs-review.js'
export { readInThread } from './read-in-thread.js'

export const ImportReview = later(() => import('./ImportReview.js').then((own) => own.ImportReview))
