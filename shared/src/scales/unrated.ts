import type { Scale } from './scale.js'

/** Nobody rates anything here. The default of a new theory. Not zero: there is no value, no sign and no strength. */
export const unrated: Scale = {
  id: 'unrated',
  name: { en: 'None: links are not rated', cy: 'Dim: nid yw dolenni’n cael eu graddio' },
  rates: { en: 'Nothing: links are not rated.', cy: 'Dim: nid yw dolenni’n cael eu graddio.' },
  source: { en: 'Throughline', cy: 'Throughline' },
  values: [],
  variants: [],
  saysNoEffect: false,
  refuse: () => ({
    en: 'There is no scale to rate on. Choose one in the theory’s details.',
    cy: 'Nid oes graddfa i raddio arni. Dewiswch un ym manylion y ddamcaniaeth.',
  }),
  mark: () => null,
  strength: () => null,
}
