export { type ToDo, toDosOf } from './to-dos.js'
