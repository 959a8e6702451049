export { bidi } from '@throughline/shared/scene'
