/** Words that stand on every page. */
export const common = {
  'ui.close': 'Close',
  'status.draft': 'Draft',
  'status.agreed': 'Agreed',
  'status.superseded': 'Superseded',
} as const
