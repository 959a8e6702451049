import type { IconShape } from '../model/index.js'

/** Signs on buttons and menus. On a grid of 16 units. */
export const controlIcons = {
  'u-back': [{ d: 'M9.8 3 4.8 8l5 5', strokePx: 1.5 }],
  'u-down': [{ d: 'M4 6.2 8 10.2l4-4', strokePx: 1.5 }],
  'u-right': [{ d: 'M6 3.8 10.2 8 6 12.2', strokePx: 1.5 }],
  'u-up': [{ d: 'M4 9.8 8 5.8l4 4', strokePx: 1.5 }],
  'u-plus': [{ d: 'M8 3v10M3 8h10', strokePx: 1.5 }],
  'u-minus': [{ d: 'M3 8h10', strokePx: 1.5 }],
  'u-close': [{ d: 'M4 4l8 8M12 4l-8 8', strokePx: 1.5 }],
  'u-check': [{ d: 'M3 8.5l3.3 3.3L13 5', strokePx: 1.5 }],
  'u-saved': [
    {
      d: 'M4.6 12.5a2.9 2.9 0 0 1-.3-5.78 4.1 4.1 0 0 1 7.9-.32 3.08 3.08 0 0 1-.3 6.1ZM5.9 9.3l1.6 1.5 2.7-3',
      strokePx: 1.5,
    },
  ],
  'u-undo': [{ d: 'M5.5 3 2.5 6l3 3M2.7 6h6.8a3.5 3.5 0 0 1 0 7H6', strokePx: 1.5 }],
  'u-redo': [{ d: 'M10.5 3l3 3-3 3M13.3 6H6.5a3.5 3.5 0 0 0 0 7H10', strokePx: 1.5 }],
  'u-search': [{ d: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.3 3.3', strokePx: 1.5 }],
  'u-fit': [
    {
      d: 'M2 5.5V3a1 1 0 0 1 1-1h2.5M10.5 2H13a1 1 0 0 1 1 1v2.5M14 10.5V13a1 1 0 0 1-1 1h-2.5M5.5 14H3a1 1 0 0 1-1-1v-2.5',
      strokePx: 1.5,
    },
  ],
  'u-share': [{ d: 'M8 9.5V1.8M5 4.5l3-2.8 3 2.8M3 8v5.2c0 .4.3.8.8.8h8.4c.5 0 .8-.4.8-.8V8', strokePx: 1.5 }],
  'u-export': [{ d: 'M8 2v7.7M5 7l3 2.8L11 7M2.8 11v2.2c0 .4.3.8.8.8h8.8c.5 0 .8-.4.8-.8V11', strokePx: 1.5 }],
  'u-link': [{ d: 'M2 12.5h3.5c3 0 2-9 5-9h2M10.5 1.2l2.8 2.3-2.8 2.3', strokePx: 1.5 }],
  'u-more': [
    { d: 'M1.9 8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z', fill: true },
    { d: 'M6.7 8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z', fill: true },
    { d: 'M11.5 8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z', fill: true },
  ],
  'u-map': [{ d: 'M1.8 5.7h4v4.6h-4ZM10.2 2h4v4h-4ZM10.2 10h4v4h-4ZM5.8 8h2.2M10.2 4H8v8h2.2', strokePx: 1.5 }],
  'u-outline': [
    { d: 'M2 3.5h12M5 8h9M5 12.5h9', strokePx: 1.5 },
    { d: 'M1.4 7.2h1.7v1.7H1.4ZM1.4 11.7h1.7v1.7H1.4Z', fill: true },
  ],
  'u-table': [{ d: 'M2 3h12v10H2ZM2 6.4h12M2 9.7h12M6.5 3v10', strokePx: 1.5 }],
  'u-filter': [{ d: 'M2 4h12M4.5 8h7M6.8 12h2.4', strokePx: 1.5 }],
  'u-lock': [{ d: 'M4 7.5h8v6H4ZM5.5 7.3V5a2.5 2.5 0 0 1 5 0v2.3', strokePx: 1.5 }],
  'u-pointer': [{ d: 'M3 2l10.2 6.2-4.6 1-2.3 4.3Z', fill: true }],
  'u-eye': [
    {
      d: 'M1.5 8S4 3.7 8 3.7 14.5 8 14.5 8 12 12.3 8 12.3 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
      strokePx: 1.5,
    },
  ],
  'u-file': [{ d: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 2v3.2h3', strokePx: 1.5 }],
  'u-copy': [{ d: 'M5.5 5.5h8v8h-8ZM3.5 10.5h-1v-8h8v1', strokePx: 1.5 }],
  'u-keyboard': [{ d: 'M1.8 4h12.4v8H1.8ZM4.3 6.7h.1M7 6.7h.1M9.7 6.7h.1M11.7 6.7h.1M5 9.4h6', strokePx: 1.5 }],
} as const satisfies Record<string, readonly IconShape[]>
