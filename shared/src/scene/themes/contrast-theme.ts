import { held } from './held.js'
import { screenThemes } from './screen-themes.js'
import type { Theme } from './theme.js'

/** What WCAG 2.2 asks of text at level AAA (1.4.6); edges and signs at what it asks of text at level AA. */
export const HIGH_CONTRAST = { text: 7, sign: 4.5 } as const

const BLACK = '#000000'

/** Black on white, and the hues of the types as dark as that asks. */
export const contrastTheme: Theme = held(
  {
    ...screenThemes.light,
    ground: '#ffffff',
    strip: '#f2f2f2',
    line: '#767676',
    edge: '#4d4d4d',
    control: '#4d4d4d',
    wire: BLACK,
    ink: BLACK,
    'ink-2': '#1a1a1a',
    'ink-3': '#333333',
    'pad-0-text': BLACK,
    'pad-0-edge': BLACK,
    'pad-1': '#f2f2f2',
    'pad-1-text': BLACK,
    'pad-1-edge': BLACK,
    'pad-2': '#d9d9d9',
    'pad-2-text': BLACK,
    'pad-2-edge': BLACK,
    'pad-3': '#b3b3b3',
    'pad-3-text': BLACK,
    'pad-3-edge': BLACK,
    'pad-4': '#4d4d4d',
    'pad-4-edge': '#4d4d4d',
    'pad-5': BLACK,
    'pad-5-edge': BLACK,
  },
  HIGH_CONTRAST,
)
