/** The version of Throughline JSON that is written, and the newest that is read. */
export const JSON_VERSION = 1
