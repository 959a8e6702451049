export {
  binDocument,
  createDocument,
  createFromJson,
  type DocumentSummary,
  importFile,
  listDocuments,
  RequestRefused,
  refusalOf,
  renameDocument,
  restoreDocument,
} from './documents-api.js'
