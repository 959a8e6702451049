export { type Changes, changesBetween, type Removed } from './changes.js'
export { type Became, becameOf } from './changes-of-things.js'
export { type Difference, differencesBetween } from './differences.js'
