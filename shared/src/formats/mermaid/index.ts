export { writeMermaid } from './write.js'
