import type { ScaleId } from '../model/index.js'
import { basis } from './basis.js'
import { eefPadlocks } from './eef-padlocks.js'
import { eif } from './eif.js'
import { emmie } from './emmie.js'
import { marylandSms } from './maryland-sms.js'
import { nesta } from './nesta.js'
import { ofsType } from './ofs-type.js'
import { percent } from './percent.js'
import type { Scale } from './scale.js'
import { unrated } from './unrated.js'

/** Every scale, in the order in which they are offered. Adding one is its file, its id in the model and its line here. */
const BY_ID: Readonly<Record<ScaleId, Scale>> = {
  'eef-padlocks': eefPadlocks,
  'maryland-sms': marylandSms,
  eif,
  nesta,
  'ofs-type': ofsType,
  emmie,
  percent,
  basis,
  unrated,
}

export const scales: readonly Scale[] = Object.values(BY_ID)

/** Everything there is to say about one scale. */
export const scaleOf = (id: ScaleId): Scale => BY_ID[id]
