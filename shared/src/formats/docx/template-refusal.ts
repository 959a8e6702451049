/** A template that cannot be used, in words for people. */
export const notUsable = (why: string): RangeError =>
  new RangeError(`The template cannot be used: ${why}. Choose a .docx file that Word opens.`)
