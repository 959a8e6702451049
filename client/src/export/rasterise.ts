/** The largest picture that browsers draw reliably, in pixels. */
const MAX_PIXELS = 16_384 * 8_192

/** An SVG with its fonts inside as PNG bytes, of its own size times `scale`. Throws with the reason where the browser cannot. */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const [width, height] = [Math.ceil(image.naturalWidth * scale), Math.ceil(image.naturalHeight * scale)]
    if (width * height > MAX_PIXELS) throw new RangeError(`${width} × ${height} pixels`)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no drawing surface')
    context.drawImage(image, 0, 0, width, height)
    return await pngBytes(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new RangeError(`${canvas.width} × ${canvas.height} pixels`)
  return new Uint8Array(await blob.arrayBuffer())
}
