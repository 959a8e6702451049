export { pngOf } from './png-of.js'
