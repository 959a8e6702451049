export { type KeyHint, KeyHints } from './KeyHints.js'
export { MapKeys } from './MapKeys.js'
