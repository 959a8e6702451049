export { carryModel, modelInOffice } from './carry-model.js'
export { type CoreProperties, coreProperties } from './core-properties.js'
export { type OpenPackage, openPackage, type Target } from './open-package.js'
export {
  type OfficeParts,
  partPath,
  type Relationship,
  readRelationships,
  relationships,
  relationshipsPath,
  XML_HEAD,
} from './parts.js'
