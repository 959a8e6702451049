/** Copying less than this between threads costs less than handing it over, bytes. */
const LARGE = 64 * 1024

/**
 * The buffers of large bytes in a value, to be handed to another thread instead of copied twice. Only those of which
 * nothing else is a part: who hands a buffer over has it no more.
 */
export function largeBuffers(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint8Array) {
    const { buffer, byteLength } = value
    const isAll = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    return isAll && byteLength >= LARGE ? [buffer] : []
  }
  if (Array.isArray(value)) return value.flatMap(largeBuffers)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(largeBuffers)
}
