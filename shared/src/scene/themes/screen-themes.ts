import { ELEMENT_TYPES, elementType } from '../../model/index.js'
import type { ColourRole } from '../scene.js'
import type { Theme } from './theme.js'

const LIGHT = {
  ground: '#f7f6f3',
  strip: '#f0eee9',
  surface: '#ffffff',
  line: '#dfdcd5',
  edge: '#bdb8af',
  control: '#7f7b74',
  wire: '#5b616a',
  ink: '#1a1f26',
  'ink-2': '#454b54',
  'ink-3': '#62676f',
  caution: '#8a5300',
  accent: '#2447c4',
  'accent-soft': '#e6ebfb',
  'edge:group': '#7f7b74',
  'word:group': '#5d5953',
  'soft:group': '#efede8',
  'pad-0': '#ffffff',
  'pad-0-text': '#454b54',
  'pad-0-edge': '#7f7b74',
  'pad-1': '#f1efeb',
  'pad-1-text': '#353b43',
  'pad-1-edge': '#7f7b74',
  'pad-2': '#dedbd4',
  'pad-2-text': '#2a3037',
  'pad-2-edge': '#7a766f',
  'pad-3': '#bfc1c3',
  'pad-3-text': '#1a1f26',
  'pad-3-edge': '#6b6f75',
  'pad-4': '#5b616a',
  'pad-4-text': '#ffffff',
  'pad-4-edge': '#5b616a',
  'pad-5': '#1a1f26',
  'pad-5-text': '#ffffff',
  'pad-5-edge': '#1a1f26',
  'lens-1': '#1f5fa8',
  'lens-2': '#8a5300',
  'lens-3': '#0f6b5c',
  'lens-4': '#9a2f6d',
  'lens-5': '#5a4fb0',
  'lens-6': '#5d6a1a',
  'lens-7': '#a8361d',
  'lens-8': '#454b54',
  'lens-text': '#ffffff',
} as const

const DARK = {
  ground: '#131619',
  strip: '#181c20',
  surface: '#20252a',
  line: '#30363d',
  edge: '#48505a',
  control: '#7e8792',
  wire: '#9aa2ac',
  ink: '#eceef0',
  'ink-2': '#c2c7ce',
  'ink-3': '#9da5af',
  caution: '#e5b25c',
  accent: '#8fa9ff',
  'accent-soft': '#25304f',
  'edge:group': '#98948c',
  'word:group': '#aeaaa2',
  'soft:group': '#2a2926',
  'pad-0': '#131619',
  'pad-0-text': '#c2c7ce',
  'pad-0-edge': '#8b939d',
  'pad-1': '#23282e',
  'pad-1-text': '#d3d7dc',
  'pad-1-edge': '#8b939d',
  'pad-2': '#363d45',
  'pad-2-text': '#e3e6ea',
  'pad-2-edge': '#8b939d',
  'pad-3': '#565f69',
  'pad-3-text': '#ffffff',
  'pad-3-edge': '#8b939d',
  'pad-4': '#aab1ba',
  'pad-4-text': '#14171b',
  'pad-4-edge': '#aab1ba',
  'pad-5': '#eceef0',
  'pad-5-text': '#14171b',
  'pad-5-edge': '#eceef0',
  'lens-1': '#8fbcf0',
  'lens-2': '#e5b25c',
  'lens-3': '#6fcfbb',
  'lens-4': '#eb9fcb',
  'lens-5': '#b9b0f5',
  'lens-6': '#bccb6a',
  'lens-7': '#f3a08c',
  'lens-8': '#b5bcc6',
  'lens-text': '#14171b',
} as const

/** What the screen is drawn in. */
export const screenThemes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...LIGHT, ...typeColours('light') },
  dark: { ...DARK, ...typeColours('dark') },
}

type TypeRole = Extract<ColourRole, `${'edge' | 'word' | 'soft'}:${string}`>

function typeColours(ground: 'light' | 'dark'): Record<Exclude<TypeRole, `${string}:group`>, string> {
  const entries = ELEMENT_TYPES.flatMap((type) => {
    const colours = elementType(type).colours[ground]
    return [
      [`edge:${type}`, colours.edge],
      [`word:${type}`, colours.word],
      [`soft:${type}`, colours.soft],
    ]
  })
  return Object.fromEntries(entries)
}
