export { childNamed, childrenNamed, descendantsNamed, textIn } from './look-in.js'
export { OFFICE_NAMESPACES } from './namespaces.js'
export { type ReadXml, readXml, type XmlElement } from './read-xml.js'
export { walkXml, XML_LIMITS, type XmlVisitor } from './walk-xml.js'
