import type { paths as english } from '../en/paths.js'

/** Words of paths, in Welsh. */
export const paths: Readonly<Record<keyof typeof english, string>> = {
  'command.paths': 'Llwybrau rhwng dau flwch',
  'command.light-chain': 'Goleuo’r hyn sy’n arwain yma ac yn dilyn',
  'light.label': 'Yr hyn sydd wedi’i oleuo',
  'light.about': 'Wedi’i oleuo: yr hyn sy’n arwain at “{name}” a’r hyn sy’n dilyn ohono.',
  'light.end': 'Dangos popeth',
  'light.off': 'Dangosir popeth eto.',
  'light.chain': 'Mae {before|two:# flwch|other:# blwch} yn arwain yma, a {after} yn dilyn.',
  'paths.weakest': 'dolen wannaf',
  'paths.cause.zero': 'graddiwyd yn sero',
  'paths.cause.unrated': 'heb ei graddio',
  'paths.cause.apart': 'wedi’i graddio ar raddfa arall: ni ellir ei chymharu',
  'paths.cause.no-effect': 'dim effaith wedi’i chanfod',
  'paths.cause.no-reason': 'dim rheswm wedi’i roi',
  'paths.weakestLink': 'Dolen wannaf: {rating}',
  'paths.showWeakest': 'Dangos y ddolen wannaf',
}
