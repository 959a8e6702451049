export { MeetingsPanel } from './MeetingsPanel.js'
export { MeetingsStrip } from './MeetingsStrip.js'
