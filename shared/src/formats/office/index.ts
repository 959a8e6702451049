export { carryModel, modelInOffice } from './carry-model.js'
export {
  type OfficeParts,
  partPath,
  type Relationship,
  readRelationships,
  relationships,
  relationshipsPath,
  XML_HEAD,
} from './parts.js'
