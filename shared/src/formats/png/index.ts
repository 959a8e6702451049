export { embedInPng, type PngTexts } from './embed.js'
export { type FoundInPng, readModelFromPng } from './read.js'
