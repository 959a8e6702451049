import type { ElementType } from '../../model/index.js'
import type { PictureWords } from './picture-words.js'

/** Welsh. After a number the noun stays singular; two softens its first letter. */
export const welsh = (types: Readonly<Record<ElementType, string>>): PictureWords => ({
  language: 'cy',
  types,
  group: 'Grŵp',
  terms: { short: 'byr', medium: 'canolig', long: 'hir' },
  kinds: {
    'leads-to': 'yn arwain at',
    requires: 'yn angenrheidiol i',
    moderates: 'yn cymedroli',
    reduces: 'yn lleihau',
    feedback: 'yn bwydo’n ôl i',
  },
  kindMarks: { 'leads-to': '', requires: 'rhaid', moderates: 'cymedroli', reduces: 'lleihau', feedback: 'adborth' },
  unsure: 'ansicr',
  counted: {
    indicators: (count) => (count === 2 ? '2 ddangosydd' : `${count} dangosydd`),
    assumptions: (count) => (count === 2 ? '2 dybiaeth' : `${count} tybiaeth`),
    evidence: (count) => (count === 2 ? '2 eitem o dystiolaeth' : `${count} eitem o dystiolaeth`),
    reasons: (count) => (count === 2 ? '2 reswm' : `${count} rheswm`),
  },
  pills: { noEffect: 'dim effaith', reason: 'rheswm', evidence: 'tystiolaeth', nothing: 'dim rheswm' },
  ratings: {
    padlocks: (value) => `${value} o 5 clo clap`,
    sms: (value) => `graddfa Maryland ${value} o 5`,
    eif: (value) => (value === 'NE' ? 'EIF: heb fod yn effeithiol' : `lefel EIF ${value}`),
    nesta: (value) => `lefel Nesta ${value} o 5`,
    ofsType: (value) => `gwerthusiad OfS math ${value}`,
    emmie: (known) => (known.length === 0 ? 'EMMIE: dim yn hysbys' : `EMMIE: ${known.join(', ')} yn hysbys`),
    percent: (value) => `mae’r tîm ${value}% yn hyderus`,
    noEffect: 'dim effaith wedi’i chanfod',
    reason: 'yn seiliedig ar reswm',
    evidence: 'yn seiliedig ar dystiolaeth',
    nothing: 'heb sail eto',
  },
  emmieParts: ['effaith', 'mecanwaith', 'cymedrolwyr', 'gweithredu', 'economeg'],
  untitled: 'dim label',
  accountable: 'Yn atebol hyd yma',
})
