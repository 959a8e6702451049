export { hocuspocus } from './hocuspocus.mjs'
export { bareRelay, gatheringRelay } from './relays.mjs'
export { throughline } from './throughline.mjs'
export { yWebsocket } from './y-websocket.mjs'
