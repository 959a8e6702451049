export { aPerson } from './a-person.js'
export { sessionInMemory } from './session-in-memory.js'
