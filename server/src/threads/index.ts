export { forgetWriter } from './forget-writer.js'
export { DEEDS, type Deed } from './settle.js'
export { type ThreadRefusal, ThreadRefused } from './thread-refused.js'
export { createThreads, type NewComment, type NewThread, type ThreadEvent, type Threads } from './threads.js'
