import type { Spoken } from '../../scales/index.js'

interface PageWords {
  readonly skip: string
  readonly contents: string
  readonly outline: string
  readonly outlineAbout: string
  readonly description: string
  readonly opens: string
}

/** What a page says beside the report. */
export const PAGE_WORDS: Readonly<Record<Spoken, PageWords>> = {
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    outline: 'Outline',
    outlineAbout: 'What stands on the figure, band by band, and where each leads.',
    description: 'The figure in words',
    opens: 'The theory is inside this page: open the file in Throughline, and it is the same again.',
  },
  cy: {
    skip: 'Neidio i’r cynnwys',
    contents: 'Cynnwys',
    outline: 'Amlinelliad',
    outlineAbout: 'Yr hyn sydd ar y ffigur, band wrth fand, ac i ble mae pob un yn arwain.',
    description: 'Y ffigur mewn geiriau',
    opens: 'Mae’r ddamcaniaeth y tu mewn i’r dudalen hon: agorwch y ffeil yn Throughline, a dyna hi eto.',
  },
}
