import type { notices as english } from '../en/notices.js'

/** The same in Welsh. */
export const notices: Record<keyof typeof english, string> = {
  'notices.title': 'Ers i chi fod yma ddiwethaf',
  'notices.allSeen': 'Nodi bod popeth wedi’i weld',
  'notices.changes': 'Newidiadau',
  'notices.mentions': 'Cyfeiriadau',
  'notices.toDos': 'I chi ei wneud',
  'notices.noChanges': 'Does neb arall wedi newid dim.',
  'notices.noMentions': 'Does neb wedi sôn amdanoch.',
  'notices.noToDos': 'Does dim rhagdybiaeth na dangosydd o’ch eiddo chi yn aros.',
  'notices.moreChanges': '{count|one:# newid arall|other:# newid arall}',
  'notices.toYou': 'atoch chi: “{words}”',
  'notices.someone': 'Rhywun',
  'notices.unnamed': 'heb enw',
  'notices.toDo.test': 'Rhagdybiaeth i’w phrofi:',
  'notices.toDo.measure': 'Darlleniad i’w wneud:',
  'notices.toDo.complete': 'Dangosydd heb linell sylfaen neu darged:',
  'notices.by': 'erbyn {date}',
  'notices.tellMe': 'Beth i’w ddweud wrthyf',
  'notices.digest': 'E-byst',
  'notices.how.screen': 'Ar y sgrin',
  'notices.how.email': 'Ar y sgrin a thrwy e-bost',
  'notices.how.none': 'Ddim o gwbl',
  'notices.digests.daily': 'Bob bore',
  'notices.digests.weekly': 'Fore Llun',
  'notices.digests.never': 'Byth',
}
