export { arbitraryTheory } from '../json/arbitrary-theory.js'
