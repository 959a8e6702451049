export { useWho } from './useWho.js'
export { WhoMenu } from './WhoMenu.js'
export { askWho, type Who } from './who-api.js'
