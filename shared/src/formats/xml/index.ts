export { childNamed, childrenNamed, descendantsNamed, textIn } from './look-in.js'
export { OFFICE_NAMESPACES } from './namespaces.js'
export { readXml, type XmlElement } from './read-xml.js'
export { isUsedUp, walkXml, type XmlAllowance, xmlAllowance } from './walk-xml.js'
