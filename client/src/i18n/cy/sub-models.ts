import type { subModels as english } from '../en/sub-models.js'

/** Words of sub models. */
export const subModels = {
  'section.sub-models': 'Is-fodelau',
  'command.open-sub-model': 'Agor y blwch i’w fap ei hun',
  'command.leave-sub-model': 'Yn ôl i’r map y tu allan',
  'command.gather-sub-model': 'Rhoi mewn blwch ei hun',
  'command.move-into-sub-model': 'Symud i mewn i flwch …',
  'command.move-out-of-sub-model': 'Symud i’r map y tu allan',
  'subModel.trail': 'Ble rydych chi',
  'subModel.whole': 'Y ddamcaniaeth gyfan',
  'subModel.open': 'Agor ei fap ei hun',
  'subModel.loop': 'Ni all blwch fynd i’w fap ei hun, nac i un y tu mewn iddo. Dewiswch flwch arall.',
  'subModel.entered': 'Y tu mewn i {thing}',
  'subModel.left': 'Y ddamcaniaeth gyfan',
  'subModel.gone': 'Cafodd blwch y map hwn ei ddileu. Rydych yn ôl ar y ddamcaniaeth gyfan.',
} as const satisfies Readonly<Record<keyof typeof english, string>>
