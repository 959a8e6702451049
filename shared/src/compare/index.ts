export { type Changes, changesBetween, type KindChanges, type Removed } from './changes.js'
export { type Became, becameOf } from './changes-of-things.js'
