export { fragmentOf } from './fragment-of.js'
export { type LinksByEnd, linksByEnd } from './links-by-end.js'
export { downstreamOf, upstreamOf } from './reach.js'
