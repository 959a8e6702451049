/** What a project begins with as Miradi 4 keeps it on a computer: a journal of its own, not what it exchanges. */
export const OWN_FILE = 'MiradiProjectFile'
