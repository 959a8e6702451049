/** Words of paths, and of what stands in the light. */
export const paths = {
  'command.paths': 'Paths between two boxes',
  'command.light-chain': 'Light up what leads here and follows',
  'light.label': 'What is lit up',
  'light.about': 'Lit up: what leads to “{name}” and what follows from it.',
  'light.end': 'Show everything',
  'light.off': 'Everything is shown again.',
  'light.chain': '{before|one:# box leads|other:# boxes lead} here, {after|one:# follows|other:# follow}.',
  'paths.weakest': 'weakest link',
  'paths.cause.zero': 'rated zero',
  'paths.cause.unrated': 'not rated',
  'paths.cause.apart': 'rated on another scale: not to be compared',
  'paths.cause.no-effect': 'no effect found',
  'paths.cause.no-reason': 'no reason given',
  'paths.weakestLink': 'Weakest link: {rating}',
  'paths.showWeakest': 'Show the weakest link',
} as const
