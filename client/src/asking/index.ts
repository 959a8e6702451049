export { AskButton } from './AskButton.js'
export { askToEdit } from './own-request.js'
export { RequestsStrip } from './RequestsStrip.js'
