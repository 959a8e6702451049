import type { IconShape } from '@throughline/shared/model'
import { icons } from '@throughline/shared/scene'

/** Signs that only the interface has; the others it shares with pictures. On a grid of 16. */
const own = {
  bin: [{ d: 'M2.5 4.2h11M6.3 4V2.5h3.4V4M4 4.2l.7 9.3h6.6l.7-9.3M6.7 7v4M9.3 7v4', strokePx: 1.5 }],
  offline: [
    {
      d: 'M5.9 3.4a4.1 4.1 0 0 1 6.1 3 3.08 3.08 0 0 1 1.7 5.1M10.5 12.5H4.4a2.9 2.9 0 0 1-.3-5.78M2 2l12 12',
      strokePx: 1.5,
    },
  ],
  clock: [{ d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM8 4.6V8l2.5 1.7', strokePx: 1.5 }],
  disk: [{ d: 'M2.5 2.5h8.5L13.5 5v8.5h-11ZM5 2.7V6h5V2.7M5 13.3V9.5h6v3.8', strokePx: 1.5 }],
  chain: [
    {
      d: 'M6.5 9.5l3-3M7.2 4.7l1.5-1.5a2.9 2.9 0 0 1 4.1 4.1l-1.5 1.5M8.8 11.3l-1.5 1.5a2.9 2.9 0 0 1-4.1-4.1l1.5-1.5',
      strokePx: 1.5,
    },
  ],
  edit: [
    { d: 'M2.5 13.5l.7-3.2 7.6-7.6a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.6 7.6ZM9.4 4.1l2.5 2.5', strokePx: 1.5 },
  ],
  copy: [{ d: 'M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8Z', strokePx: 1.5 }],
  embed: [{ d: 'M5.5 4 1.8 8l3.7 4M10.5 4l3.7 4-3.7 4', strokePx: 1.5 }],
  globe: [
    {
      d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM1.9 8h12.2M8 1.8c4 4 4 8.4 0 12.4M8 1.8c-4 4-4 8.4 0 12.4',
      strokePx: 1.5,
    },
  ],
  panel: [{ d: 'M2.5 3h11v10h-11ZM9.8 3v10', strokePx: 1.5 }],
  guide: [
    { d: 'M2.2 2.8h11.6v8.4H8.6L5.2 14v-2.8h-3Z', strokePx: 1.5 },
    { d: 'M6.6 5.9c0-1.9 2.9-1.9 2.9 0 0 1.2-1.5 1.1-1.5 2.2M8 9.5v.1', strokePx: 1.3 },
  ],
  words: [{ d: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h6', strokePx: 1.5 }],
  logo: [
    { d: 'M4.31 2.46v2.77M4.31 10.77v2.77M11.69 2.46v2.77M11.69 10.77v2.77', strokePx: 0.8 },
    { d: 'M.92 10.15c2.46 0 3.38-.31 4.92-2.15s2.77-2.15 5.54-2.15h2.77', strokePx: 1.4 },
    { d: 'M12.62 3.57 15.5 5.85l-2.88 2.28Z', fill: true },
  ],
} as const satisfies Record<string, readonly IconShape[]>

type Short<Name> = Name extends `${'u' | 'm' | 't'}-${infer Rest}` ? Rest : never

/** A sign by its short name: `undo`, `warning`, `outcome`. */
export type InterfaceIcon = keyof typeof own | Short<keyof typeof icons>

/** What a sign is drawn from. */
export function iconShapes(name: InterfaceIcon): readonly IconShape[] {
  return shapesByName.get(name) ?? []
}

const shapesByName: ReadonlyMap<string, readonly IconShape[]> = new Map<string, readonly IconShape[]>([
  ...Object.entries(icons).map(([name, shapes]) => [name.slice(2), shapes] as const),
  ...Object.entries(own),
])
