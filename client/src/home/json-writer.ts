// Comes when a file has been read: home does not need it before.
export { writeJson } from '@throughline/shared/formats'
