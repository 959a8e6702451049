export { chooseOrganisation, chosenOrganisation, forgetOrganisation } from './chosen-organisation.js'
export {
  binDocument,
  createDocument,
  createFromJson,
  type DocumentSummary,
  deleteForGood,
  importFile,
  listDocuments,
  noteExport,
  refusalOf,
  renameDocument,
  restoreDocument,
} from './documents-api.js'
export { reasonOf } from './reason-of.js'
export { json, RequestRefused, request } from './request.js'
