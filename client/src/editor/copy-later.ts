import type { Theory } from '@throughline/shared/model'
import { scriptLater } from '../ui/index.js'

const loadSaveCopy = scriptLater(() => import('./save-copy.js').then((own) => own.saveCopy))

/** Saves a copy as a file: by script that has come while the server was still there. */
export function saveCopyLater(theory: Theory): void {
  void loadSaveCopy().then((saveCopy) => saveCopy(theory))
}
