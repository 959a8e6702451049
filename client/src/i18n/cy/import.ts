import type { importing as english } from '../en/import.js'

/** Geiriau am ffeil cyn iddi gael ei hagor. */
export const importing: Readonly<Record<keyof typeof english, string>> = {
  'import.title': 'Beth sydd yn {name}',
  'import.cancel': 'Canslo',
  'import.drop': 'Gollyngwch y ffeil i weld beth sydd ynddi',
  'import.make': 'Agor fel damcaniaeth',
  'import.add': 'Ychwanegu at y map hwn',
  'import.tooMuch': 'Mae’r ffeil yn cymryd gormod i’w darllen.',
  'import.tooMuchAdvice': 'Rhannwch hi’n sawl un.',
  'import.boxes': '{count|one:# blwch|two:# flwch|other:# blwch}',
  'import.links': '{count|one:# ddolen|two:# ddolen|other:# dolen}',
  'import.bands': '{count|one:# band|two:# fand|other:# band}',
  'import.groups': '{count|one:# grŵp|two:# grŵp|other:# grŵp}',
  'import.records': '{count|one:# cofnod|two:# gofnod|other:# cofnod}',
  'import.guessed': '{count|one:Dyfalwyd un math|two:Dyfalwyd # fath|other:Dyfalwyd # math}',
  'import.guessedAbout': 'Nid yw’r ffeil yn dweud beth yw’r blychau hyn. Newidiwch yr hyn a ddyfalwyd yn anghywir.',
  'import.typeOf': 'Math o {label}',
  'import.because.heading': 'O’r pennawd uwch ei ben',
  'import.because.words': 'O’i eiriau ei hun',
  'import.because.place': 'O’r lle y saif',
  'import.because.nothing': 'Nid oedd dim o blaid unrhyw fath',
  'import.warnings': '{count|one:Ni ellid dweud un peth fel yr oedd|other:Ni ellid dweud # peth fel yr oeddent}',
  'import.more': 'A {count} arall.',
  'import.allCame': 'Daeth popeth yn y ffeil i mewn fel yr oedd.',
  'import.picture': 'Y map fel y bydd',
}
