export { type AccessEnd, accessEnd } from './access-end.js'
export { endInWords } from './end-in-words.js'
export { ShareDialog } from './ShareDialog.js'
