import { useSyncExternalStore } from 'react'
import { type Appearance, appearanceNow, type Colours, coloursOf, onAppearanceChange } from './painting/colours.js'

/** The colours of the scene on this screen: those in which the layer below is painted. */
export function useColours(): Colours {
  const appearance: Appearance = useSyncExternalStore(onAppearanceChange, appearanceNow)
  return known[appearance]
}

const known: Readonly<Record<Appearance, Colours>> = {
  light: coloursOf('light'),
  dark: coloursOf('dark'),
  forced: coloursOf('forced'),
}
