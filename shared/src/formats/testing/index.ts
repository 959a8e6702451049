export { arbitraryTheory } from '../json/arbitrary-theory.js'
export { exportedFor } from './exported-for.js'
export { usualSeconds } from './usual-seconds.js'
export { whatIsKept } from './what-is-kept.js'
