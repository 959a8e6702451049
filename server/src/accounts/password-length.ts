/** Characters of a password. Length is what makes one hard to guess; nothing else is asked of it. */
export const PASSWORD_LENGTH = { min: 12, max: 256 } as const
