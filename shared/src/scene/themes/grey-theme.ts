import { ELEMENT_TYPES } from '../../model/index.js'
import type { ColourRole } from '../scene.js'
import { screenThemes } from './screen-themes.js'
import type { Theme } from './theme.js'

type TypeName = (typeof ELEMENT_TYPES)[number]

/** Edges: types that often stand side by side are far apart in lightness, and each has a grey of its own. */
const EDGES: Readonly<Record<TypeName, string>> = {
  situation: '#565656',
  'target-group': '#313131',
  'context-factor': '#5f5f5f',
  input: '#929292',
  activity: '#4c4c4c',
  reach: '#727272',
  output: '#1a1a1a',
  mechanism: '#7c7c7c',
  outcome: '#434343',
  impact: '#080808',
  'unintended-outcome': '#686868',
  risk: '#3a3a3a',
  note: '#878787',
}

const WORD = '#333333'

function typeGreys(): Partial<Record<ColourRole, string>> {
  return Object.fromEntries(
    ELEMENT_TYPES.flatMap((type) => [
      [`edge:${type}`, EDGES[type]],
      [`word:${type}`, WORD],
      [`soft:${type}`, '#ededed'],
    ]),
  )
}

/** For a printer without colour: what others tell by colour is told by lightness. */
export const greyTheme: Theme = {
  ...screenThemes.light,
  ...typeGreys(),
  ground: '#ffffff',
  strip: '#f3f3f3',
  line: '#d9d9d9',
  edge: '#a6a6a6',
  control: '#767676',
  wire: '#4d4d4d',
  ink: '#111111',
  'ink-2': '#404040',
  'ink-3': '#595959',
  caution: '#262626',
  accent: '#262626',
  'accent-soft': '#e8e8e8',
  'edge:group': '#767676',
  'word:group': WORD,
  'soft:group': '#ededed',
  'pad-0-text': '#404040',
  'pad-0-edge': '#767676',
  'pad-1': '#f2f2f2',
  'pad-1-text': '#333333',
  'pad-1-edge': '#767676',
  'pad-2': '#dbdbdb',
  'pad-2-text': '#262626',
  'pad-2-edge': '#767676',
  'pad-3': '#bfbfbf',
  'pad-3-text': '#111111',
  'pad-3-edge': '#6b6b6b',
  'pad-4': '#5e5e5e',
  'pad-4-edge': '#5e5e5e',
  'pad-5': '#111111',
  'pad-5-edge': '#111111',
  'lens-1': '#737373',
  'lens-2': '#2d2d2d',
  'lens-3': '#575757',
  'lens-4': '#000000',
  'lens-5': '#656565',
  'lens-6': '#1c1c1c',
  'lens-7': '#494949',
  'lens-8': '#3b3b3b',
}
