export { type Audit, type AuditedThing, noAudit } from './audit.js'
export { type AuditEntry, type AuditNote, auditNote } from './audit-entry.js'
export { auditCsv, auditJson, saidEntry } from './audit-file.js'
export { noteIn, openAudit } from './open-audit.js'
