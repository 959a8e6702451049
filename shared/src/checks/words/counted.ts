/** So many of something, in words. In Welsh the noun stays singular after a number; two softens its first letter. */
export interface Counted {
  en(count: number): string
  cy(count: number): string
}

export const boxes = counted(['box', 'boxes'], ['blwch', 'flwch'])

function counted(
  english: readonly [one: string, many: string],
  welsh: readonly [noun: string, afterTwo: string],
): Counted {
  return {
    en: (count) => `${count} ${english[count === 1 ? 0 : 1]}`,
    cy: (count) => `${count} ${welsh[count === 2 ? 1 : 0]}`,
  }
}
