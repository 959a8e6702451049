export { beginning, type Edit, makeEdit, someEdits } from './some-edits.js'
