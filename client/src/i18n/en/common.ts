/** Words that stand on every page. */
export const common = {
  'ui.close': 'Close',
  'bar.home': 'Throughline: all theories',
  'people.guest': 'Guest {number}',
  'status.draft': 'Draft',
  'status.agreed': 'Agreed',
  'status.superseded': 'Superseded',
} as const
