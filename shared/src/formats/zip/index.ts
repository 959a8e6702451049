export { type InflateAllowance, inflateRawWithin, inflateWithin, joined } from './inflate.js'
export { isZip, readZip, zipHolds } from './read-zip.js'
export { writeZip } from './write-zip.js'
