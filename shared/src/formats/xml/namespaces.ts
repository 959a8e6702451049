/** The usual prefixes of Office Open XML, for its transitional and its strict namespaces (ECMA-376, parts 1 and 4). */
export const OFFICE_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...both('drawingml/main', 'a'),
  ...both('presentationml/main', 'p'),
  ...both('wordprocessingml/main', 'w'),
  ...both('spreadsheetml/main', 'x'),
  ...both('officeDocument/relationships', 'r'),
  ...both('drawingml/wordprocessingDrawing', 'wp'),
  ...both('drawingml/picture', 'pic'),
  ...both('drawingml/diagram', 'dgm'),
  ['http://schemas.microsoft.com/office/drawing/2008/diagram', 'dsp'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

function both(name: string, prefix: string): [string, string][] {
  return [
    [`http://schemas.openxmlformats.org/${name.replace('/', '/2006/')}`, prefix],
    [`http://purl.oclc.org/ooxml/${name}`, prefix],
  ]
}
