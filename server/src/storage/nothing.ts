/** An update that says nothing. */
export const NOTHING = new Uint8Array([0, 0])
