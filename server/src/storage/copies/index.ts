export { TargetInUse } from '../errors.js'
export { type CopyReport, verifyStore } from './copy-store.js'
export { makeCopy } from './make-copy.js'
export { backupTarget, holdStill, openSource, openTarget, placeInWords } from './places.js'
