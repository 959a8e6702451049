/** Words of the map. */
export const canvas = {
  'canvas.map': 'Map of the theory',
  'canvas.howTo':
    'Left and Right follow links, Up and Down move within a band, L stops on a link. Enter writes, Space selects, Escape lets go.',
  'canvas.label': 'Label, {type}',
  'canvas.grow': 'Make the next box, or drag to link',
  'canvas.linkFrom': 'Drag to link',
  'canvas.noBand': 'Outside all bands',
  'canvas.groups': 'Groups',
  'canvas.links': 'Links of {name}',
  'canvas.untitled': 'no label yet',
  'canvas.leadsTo': 'To: {names}.',
  'canvas.comesFrom': 'From: {names}.',
  'canvas.linkName': '{from}, {kind}, {to}',
  'canvas.addBand': 'Add a band',
  'canvas.addFirst': 'Add a box to {band}',
  'canvas.bandName': 'Name of the band',
  'canvas.groupName': 'Name of the group',
  'canvas.resizeBand': 'Width of {band}',
  'canvas.isTyping': '{name} is typing',
  'canvas.empty': 'The map is empty. Press Enter on the palette, or double-click the map, to make a box.',
} as const
