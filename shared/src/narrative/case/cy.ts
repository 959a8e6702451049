import type { CaseParts, CaseWords } from './case-words.js'

/** After a number the noun stays singular; two softens its first letter. */
export const welsh: CaseWords = {
  nothingLeads: (from, to) => `Does dim yn arwain o ${from} i ${to}: nid oes achos eto.`,
  breaksOff: (reached, wanted) => `Mae’r gadwyn yn cyrraedd ${reached}; oddi yno byddai’n rhaid cysylltu ${wanted}.`,
  fullyRated: (parts) =>
    `Mae’r achos bod ${parts.from} yn cyrraedd ${parts.to} mor gryf â dolen wannaf ${path(parts)}: ${parts.weakest}. ${allRated(parts.links)}`,
  partlyRated: (parts) =>
    `Nid yw’r achos bod ${parts.from} yn cyrraedd ${parts.to} wedi’i raddio’n llawn: ar ${path(parts)}, mae ${parts.unrated} o ${links(parts.links)} heb ${parts.unrated === 1 ? 'ei' : 'eu'} graddio (${parts.steps}).`,
  notRated: (parts) =>
    `Nid oes neb wedi graddio’r achos bod ${parts.from} yn cyrraedd ${parts.to}: ar ${path(parts)}, ${parts.links === 1 ? 'nid yw’r un ddolen wedi’i graddio' : `nid oes yr un o’r ${links(parts.links)} wedi’i graddio`}.`,
  noEffect: (parts) =>
    `Nid yw’r achos bod ${parts.from} yn cyrraedd ${parts.to} yn dal fel y mae: ar ${path(parts)}, ni chanfu’r dystiolaeth unrhyw effaith (${parts.steps}).`,
  notComparable: (parts) =>
    `Mae’r achos bod ${parts.from} yn cyrraedd ${parts.to} wedi’i raddio drwyddo, ond ar ${path(parts)} nid yw’r graddau i gyd ar un raddfa sy’n rhestru, felly ni ellir galw’r un ddolen y wannaf oll.`,
  apart: (number, steps) =>
    `Ni ellir cymharu dwy raddfa, felly ${number === 1 ? 'mae’r radd hon' : 'mae’r graddau hyn'} yn sefyll ar wahân: ${steps}.`,
  noneRanked: (steps) => `Sut y’i graddiwyd, heb restru: ${steps}.`,
  weakestOfComparable: (weakest) => `Y wannaf o’r dolenni y gellir eu cymharu: ${weakest}.`,
  weakestOfRated: (weakest) => `Y wannaf o’r dolenni a raddiwyd: ${weakest}.`,
  ratedStep: (step, rating) => `${step} (${rating})`,
  or: 'neu',
}

function path({ paths, listed, isStrongest }: CaseParts): string {
  if (paths === 1) return 'yr unig lwybr'
  const all = paths === null ? `fwy na ${listed} llwybr` : paths === 2 ? '2 lwybr' : `${paths} llwybr`
  return isStrongest ? `y cryfaf o ${all}` : `y llwybr hwn (un o ${all})`
}

const links = (number: number): string => (number === 2 ? '2 ddolen' : `${number} dolen`)

const allRated = (number: number): string =>
  number === 1 ? 'Mae ei hunig ddolen wedi’i graddio.' : `Mae pob un o’i ${links(number)} wedi’i graddio.`
