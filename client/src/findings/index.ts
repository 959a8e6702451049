export { currentFinding, setCurrentFinding, useCurrentFinding } from './current-finding.js'
export { findingsIn } from './findings-store.js'
export { showFindings } from './show-findings.js'
export { useFindings, useFindingsAt, useFindingsPart } from './useFindings.js'
