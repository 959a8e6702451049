import type { Page } from 'playwright-core'

/** A picture as a page can show it. */
export interface Picture {
  readonly mediaType: 'image/svg+xml' | 'image/png'
  readonly bytes: Uint8Array
}

export const asSvg = (svg: string): Picture => ({ mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) })
export const asPng = (bytes: Uint8Array): Picture => ({ mediaType: 'image/png', bytes })

/**
 * What part of two pictures looks different, 0 to 1. Both are drawn at half their size: programs smooth edges each in
 * their own way, which nobody sees.
 */
export function differentPart(page: Page, one: Picture, other: Picture): Promise<number> {
  const urls = [one, other].map(
    ({ mediaType, bytes }) => `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
  )
  return page.evaluate(async (sources) => {
    const images = await Promise.all(
      sources.map(async (src) => {
        const image = new Image()
        image.src = src
        await image.decode()
        return image
      }),
    )
    const [width, height] = [(images[0]?.naturalWidth ?? 0) >> 1, (images[0]?.naturalHeight ?? 0) >> 1]
    const [a, b] = images.map((image) => {
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.fillStyle = '#ffffff'
      context.fillRect(0, 0, width, height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, width, height)
      return context.getImageData(0, 0, width, height).data
    })
    let different = 0
    for (let at = 0; at < width * height * 4; at += 4) {
      const by = [0, 1, 2].map((channel) => Math.abs((a?.[at + channel] ?? 0) - (b?.[at + channel] ?? 0)))
      if (Math.max(...by) > 80) different++
    }
    return different / (width * height)
  }, urls)
}
