export { type AccessEnd, accessEnd } from './access-end.js'
