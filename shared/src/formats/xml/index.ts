export { childNamed, childrenNamed, descendantsNamed, textIn } from './look-in.js'
export { OFFICE_NAMESPACES } from './namespaces.js'
export { type ReadXml, readXml, XML_LIMITS, type XmlElement } from './read-xml.js'
