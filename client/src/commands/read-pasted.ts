// By itself, so that the map does not wait for it.
export { readClipboard } from '@throughline/shared/formats'
