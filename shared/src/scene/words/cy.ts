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
  bearings: {
    'context-factor': { helps: '+ yn galluogi', hinders: '− yn rhwystro' },
    'unintended-outcome': { helps: '+ i’w groesawu', hinders: '− annymunol' },
  },
  statuses: {
    'below-threshold': 'islaw’r trothwy',
    behind: 'ar ei hôl hi',
    unclear: 'methu dweud',
    'on-track': 'ar y trywydd',
    met: 'wedi’i gyrraedd',
    unread: 'dim darlleniadau',
  },
  answers: (names) => `${names} yn gyfrifol`,
  spheres: { control: 'Cylch rheolaeth', influence: 'Cylch dylanwad', interest: 'Cylch diddordeb' },
  counted: {
    indicators: (count) => (count === 2 ? '2 ddangosydd' : `${count} dangosydd`),
    assumptions: (count) => (count === 2 ? '2 dybiaeth' : `${count} tybiaeth`),
    evidence: (count) => (count === 2 ? '2 eitem o dystiolaeth' : `${count} eitem o dystiolaeth`),
    inside: (count) => `yn agor i ${count} ${count === 2 ? 'flwch' : 'blwch'}`,
    reasons: (count) => (count === 2 ? '2 reswm' : `${count} rheswm`),
  },
  records: {
    indicators: 'dangosyddion',
    assumptions: 'tybiaethau',
    evidence: 'tystiolaeth',
    reasons: 'rheswm',
    inside: 'yn agor i ragor o flychau',
  },
  answering: 'pwy sy’n gyfrifol',
  flagged: 'mae gwiriad yn canfod rhywbeth',
  key: 'Allwedd',
  notRated: 'heb ei raddio',
  untitled: 'dim label',
  accountable: 'Yn atebol hyd yma',
  nobody: 'Neb wedi’i enwi',
})
