/** A text in which each run of blanks is one space. */
export const singleBlanks = (text: string): string => text.replace(BLANKS, ' ')

// Not single spaces: they are many, and to put each in its own place takes seconds in a text of megabytes.
const BLANKS = /\s{2,}|[^\S ]/g
