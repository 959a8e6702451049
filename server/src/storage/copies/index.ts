export { type CopyReport, verifyStore } from './copy-store.js'
export { makeCopy } from './make-copy.js'
export { backupTarget, holdStill, openSource, openTarget, placeInWords } from './places.js'
export { TargetInUse } from './whole-document.js'
