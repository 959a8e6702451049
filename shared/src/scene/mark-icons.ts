import type { IconShape } from '../model/index.js'

/** Signs on boxes and links: ratings, records, checks. On a grid of 16 units. */
export const markIcons = {
  'm-padlock': [
    {
      d: 'M3.6 7h8.8c.7 0 1.2.5 1.2 1.2v5.4c0 .7-.5 1.2-1.2 1.2H3.6c-.7 0-1.2-.5-1.2-1.2V8.2c0-.7.5-1.2 1.2-1.2Z',
      fill: true,
    },
    { d: 'M4.9 7V4.8a3.1 3.1 0 0 1 6.2 0V7', strokePx: 1.8 },
  ],
  'm-padlock-open': [
    { d: 'M3.6 7.5h8.8c.4 0 .7.3.7.7v5.4c0 .4-.3.7-.7.7H3.6c-.4 0-.7-.3-.7-.7V8.2c0-.4.3-.7.7-.7Z', strokePx: 1.5 },
    { d: 'M4.9 7.3V4.1A2.9 2.9 0 0 1 10.3 2.6', strokePx: 1.6 },
  ],
  'm-unrated': [{ d: 'M3.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', strokePx: 1.5, dash: '2.36 2.36' }],
  'm-no-effect': [
    { d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM5.2 6.5h5.6M5.2 9.5h5.6', strokePx: 1.5 },
  ],
  'm-basis-rationale': [{ d: 'M2.5 3.5h11v7h-6l-3 2.7v-2.7h-2Z', strokePx: 1.5 }],
  'm-basis-evidence': [{ d: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 2v3.2h3M6.2 8h4M6.2 11h4', strokePx: 1.5 }],
  'm-indicator': [
    { d: 'M2.2 12.3a5.9 5.9 0 1 1 11.6 0M8 11.7l2.7-4.1', strokePx: 1.5 },
    { d: 'M6.7 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0Z', fill: true },
  ],
  'm-assumption': [{ d: 'M3.6 3h8.8l-1.7 10H5.3ZM2 3h12', strokePx: 1.5 }],
  'm-evidence': [{ d: 'M4 1.8h5.5L12.5 5v9.2H4ZM9.3 2v3.2h3M6.2 8h4M6.2 11h4', strokePx: 1.5 }],
  'm-rationale': [{ d: 'M2.5 4h11M2.5 8h11M2.5 12h6.5', strokePx: 1.5 }],
  'm-inside': [
    { d: 'M2.5 2.5h11v11h-11Z', strokePx: 1.5 },
    { d: 'M5 5.2h2.6v2.4H5ZM8.6 8.6h2.6V11H8.6Z', fill: true },
  ],
  'm-actor': [
    { d: 'M5.2 5a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0Z', strokePx: 1.5 },
    { d: 'M2.8 14c.3-3 2.4-4.6 5.2-4.6s4.9 1.6 5.2 4.6', strokePx: 1.5 },
  ],
  'm-met': [{ d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM5.2 8.2l2 2 3.7-4.2', strokePx: 1.5 }],
  'm-on-track': [{ d: 'M2 12.2 6 8l2.6 2.4L13.6 5M10 4.6h3.9v3.9', strokePx: 1.5 }],
  'm-behind': [{ d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM8 4.6V8l2.5 1.7', strokePx: 1.5 }],
  'm-below-threshold': [{ d: 'M2 3h12M8 5.8v7.4M4.8 10.2 8 13.4l3.2-3.2', strokePx: 1.5 }],
  'm-unclear': [
    { d: 'M5.6 5.7a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9', strokePx: 1.5 },
    { d: 'M7 12.6a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z', fill: true },
  ],
  'm-comment': [
    {
      d: 'M3.2 2.8h9.6c.6 0 1 .4 1 1v6c0 .6-.4 1-1 1H8.2L5 13.5v-2.7H3.2c-.6 0-1-.4-1-1v-6c0-.6.4-1 1-1Z',
      strokePx: 1.5,
    },
  ],
  'm-warning': [
    {
      d: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.8c-.6 0-1 .5-.9 1l.3 3.5c0 .7 1.1.7 1.2 0l.3-3.5c.1-.5-.3-1-.9-1Zm0 5.7a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z',
      fill: true,
    },
  ],
  'm-question': [
    {
      d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM6.1 6.3a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .8-1 1.5',
      strokePx: 1.5,
    },
    { d: 'M7.1 11.5a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0-1.8 0Z', fill: true },
  ],
} as const satisfies Record<string, readonly IconShape[]>
