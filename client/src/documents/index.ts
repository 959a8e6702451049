export {
  binDocument,
  createDocument,
  createFromJson,
  type DocumentSummary,
  deleteForGood,
  importFile,
  listDocuments,
  RequestRefused,
  refusalOf,
  renameDocument,
  request,
  restoreDocument,
} from './documents-api.js'
