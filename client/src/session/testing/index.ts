export { sessionInMemory } from './session-in-memory.js'
