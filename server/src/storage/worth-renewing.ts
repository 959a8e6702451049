/** A document below this opens in a few milliseconds, however long it was edited. Bytes. */
export const WORTH_RENEWING = 48 * 1024
