export { childNamed, childrenNamed, descendantsNamed, textIn } from './look-in.js'
export { OFFICE_NAMESPACES } from './namespaces.js'
export { readXml, type XmlElement } from './read-xml.js'
export { walkXml } from './walk-xml.js'
