import type { lensPanel as english } from '../en/lens-panel.js'

/** Words of the panel of lenses, in Welsh. */
export const lensPanel: Readonly<Record<keyof typeof english, string>> = {
  'lens.title': 'Lens',
  'lens.choose': 'Edrych ar y map yn ôl',
  'lens.none': 'Dim lens',
  'lens.noneAbout':
    'Mae lens yn didoli blychau neu ddolenni yn fathau. Mae’n newid yr hyn a welwch, nid y ddamcaniaeth, a hynny i chi yn unig.',
  'lens.mode': 'Dangos',
  'lens.colour': 'Popeth, wedi’i nodi',
  'lens.filter': 'Rhai yn unig',
  'lens.kinds': 'Allwedd',
  'lens.nothing': 'Nid oes dim yma eto y gallai’r lens hon ei wahaniaethu.',
  'lens.show': 'Dangos {kind}',
  'lens.since': 'Ers',
  'lens.asking': 'Yn gofyn beth sydd wedi newid.',
  'lens.failed': 'Ni ellid canfod beth sydd wedi newid: {reason}',
  'lens.exact': 'Wedi’i gymharu â sut yr oedd am {when}.',
  'lens.fromStart': 'Mae’r ddamcaniaeth yn iau na hynny: mae’r cyfan yn newydd.',
  'lens.sinceNeeded': 'Dewiswch ddyddiad.',
  'lens.futureDate': 'Dewiswch ddyddiad sydd wedi bod.',
  'lens.hides': '{lens}: ni ddangosir {boxes|two:# flwch|other:# blwch} a {links|two:# ddolen|other:# dolen}.',
  'lens.showAll': 'Dangos popeth',
  'lens.remove': 'Tynnu’r lens',
}
