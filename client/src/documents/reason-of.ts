/** Why something failed, in words: those of the error where it is one. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
