import type { exporting as english } from '../en/export.js'

/** Geiriau'r blwch allforio. */
export const exporting: Readonly<Record<keyof typeof english, string>> = {
  'export.title': 'Allforio',
  'export.format': 'Ffeil',
  'export.svg': 'Llun SVG',
  'export.svgAbout': 'Eglur ar unrhyw faint',
  'export.png': 'Llun PNG',
  'export.pngAbout': 'Ar gyfer sleidiau, tudalennau a negeseuon',
  'export.json': 'Ffeil Throughline',
  'export.jsonAbout': 'Popeth, i’w agor mewn man arall',
  'export.what': 'Beth',
  'export.whole': 'Y ddamcaniaeth gyfan',
  'export.selection': 'Y dewis',
  'export.nothingSelected': 'Dewiswch flychau ar y map yn gyntaf er mwyn allforio’r rheini’n unig.',
  'export.size': 'Maint',
  'export.pixels': '{width} × {height} picsel',
  'export.background': 'Cefndir',
  'export.white': 'Gwyn',
  'export.transparent': 'Tryloyw',
  'export.altText': 'Testun amgen',
  'export.modelInside': 'Mae’r model yn teithio yn y ffeil. O’i hagor yn Throughline, dyma’r ddamcaniaeth hon eto.',
  'export.preview': 'Rhagolwg',
  'export.noPreview': 'Mae’r ffeil hon ar gyfer rhaglenni, nid i’r llygad.',
  'export.do': 'Allforio {format}',
  'export.cancel': 'Canslo',
  'export.failed': 'Nid oedd modd tynnu’r llun: {reason}. Rhowch gynnig ar faint llai.',
}
