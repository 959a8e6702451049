export { copyNarrative } from './copy-narrative.js'
export { NarrativePanel } from './NarrativePanel.js'
