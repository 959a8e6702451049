/** Words of sub models. */
export const subModels = {
  'section.sub-models': 'Sub-models',
  'command.open-sub-model': 'Open the box into its own map',
  'command.leave-sub-model': 'Back to the map outside',
  'command.gather-sub-model': 'Put into a box of its own',
  'command.move-into-sub-model': 'Move into a box …',
  'command.move-out-of-sub-model': 'Move to the map outside',
  'subModel.trail': 'Where you are',
  'subModel.whole': 'Whole theory',
  'subModel.open': 'Open its own map',
  'subModel.loop': 'A box cannot go into its own map, nor into one inside of it. Choose another box.',
  'subModel.entered': 'Inside {thing}',
  'subModel.left': 'Whole theory',
  'subModel.gone': 'The box of this map was deleted. You are back on the whole theory.',
} as const
