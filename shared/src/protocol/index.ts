export * from './close.js'
export * from './message.js'
export * from './read-message.js'
export * from './write-message.js'
