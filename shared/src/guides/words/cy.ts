import type { GuideWords } from './guide-words.js'

// A label stands in quotation marks and after words that soften nothing, so that it can stay as it was written.
export const welsh: GuideWords = {
  needs: (box) => `Beth sydd raid bod yn ei le ar gyfer ${box}?`,
  needsMeans: (box) => `Beth sydd ei angen arnoch ar gyfer ${box}?`,
  leadsTo: (box) => `At beth mae ${box} yn arwain?`,
  indicator: (box) => `Sut byddwch yn gwybod bod hyn wedi digwydd: ${box}?`,
  figures: (indicator) => `Ble mae ${indicator} yn sefyll nawr, ac i ble y dylai gyrraedd?`,
  unwanted: 'Beth allai ddigwydd nad oes neb ei eisiau?',
  reason: (from, to) => `Pam ddylai ${from} arwain at ${to}?`,
  assumption: (from, to) => `Beth sydd raid bod yn wir, nad ydych chi’n ei greu, er mwyn i ${from} arwain at ${to}?`,
  evidence: (from, to) => `Pa dystiolaeth sydd bod ${from} yn arwain at ${to}?`,
  scale: 'Sut byddwch yn graddio’r dystiolaeth am bob cam?',
  rating: (from, to) => `Sut ydych chi’n graddio’r dystiolaeth bod ${from} yn arwain at ${to}?`,
  band: (label) => `Beth sy’n perthyn o dan ${label}?`,
  unlabelled: 'y blwch hwn',
}
