export { editFrame, editUpdate, RawClient } from './raw-client.js'
export { seenBy, state } from './shown-names.js'
export { until } from './until.js'
