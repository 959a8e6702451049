export { readJson } from './json/read.js'
export { writeJson } from './json/write.js'
export type { Problem, ReadResult, Warning } from './read-result.js'
