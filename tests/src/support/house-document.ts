import type { judgedFolder } from './judges.js'
import { officeAs } from './office-judges.js'

// A document of an organisation as OpenDocument in one XML file: LibreOffice makes a Word file of it.
const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.text">
  <office:styles>
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
      style:parent-style-name="Standard" style:default-outline-level="1">
      <style:text-properties fo:color="#b00020" fo:font-size="19pt"/>
    </style:style>
  </office:styles>
  <office:automatic-styles>
    <style:page-layout style:name="letter"><style:page-layout-properties fo:page-width="21.59cm"
      fo:page-height="27.94cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/>
      <style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>
  </office:automatic-styles>
  <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="letter">
    <style:header><text:p>House of Reading</text:p></style:header></style:master-page></office:master-styles>
  <office:body><office:text>
    <text:h text:style-name="Heading_20_1" text:outline-level="1">An old heading</text:h><text:p>Words of old</text:p>
  </office:text></office:body>
</office:document>`

/** A Word document in the look of an organisation: letter paper, its name in the head, red headings. Its path. */
export function houseDocument(folder: ReturnType<typeof judgedFolder>): string {
  return officeAs(folder.put('house.fodt', DOCUMENT), 'docx')
}
