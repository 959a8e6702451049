export { embedInPng, type PngTexts } from './embed.js'
export { pngOf } from './png-of.js'
export { type FoundInPng, readModelFromPng } from './read.js'
