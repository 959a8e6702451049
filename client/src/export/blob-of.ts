import { formats, type Written } from '@throughline/shared/formats'

/** A file of a format as the browser takes it. */
export function blobOf(file: Written, format: string | null): Blob {
  const type = formats.find(({ id }) => id === format)?.mediaType ?? ''
  return new Blob([typeof file === 'string' ? file : new Uint8Array(file)], { type })
}
