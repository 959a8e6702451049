export { findingsIn } from './findings-store.js'
export { useFindings, useFindingsAt, useFindingsPart } from './useFindings.js'
