/** Words of the commands that present. */
export const presentingCommands = {
  'section.present': 'Present',
  'panel.present': 'Present',
  'command.present': 'Show or hide what can be presented',
  'command.present-bands': 'Present band by band',
  'command.present-path': 'Present this path',
  'command.present-frames': 'Present the frames',
  'command.next-step': 'Next step',
  'command.previous-step': 'Previous step',
  'command.stop-presenting': 'Stop presenting',
  'command.follow-presentation': 'Follow whoever presents',
  'command.bring-everyone': 'Bring everyone to me',
  'command.add-frame': 'Add a frame of the selection',
} as const
