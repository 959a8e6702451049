export { altText } from './alt-text.js'
export { longDescription } from './long-description.js'
