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
  restoreDocument,
} from './documents-api.js'
