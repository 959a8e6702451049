export { type Changes, changesBetween, type KindChanges, type Removed } from './changes.js'
export { type Became, becameOf } from './changes-of-things.js'
export { type ChangedThing, type Difference, differencesBetween } from './differences.js'
