export { inflateRawWithin, inflateWithin, joined } from './inflate.js'
export { isZip, type ReadZip, readZip, ZIP_LIMITS, zipHolds } from './read-zip.js'
export { writeZip } from './write-zip.js'
