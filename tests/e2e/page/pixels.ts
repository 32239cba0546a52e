import type { Page } from 'puppeteer';

/** A colour as red, green and blue of 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours that a page really shows at points of its window. */
export async function coloursAt(page: Page, points: readonly { readonly x: number; readonly y: number }[]): Promise<Colour[]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const blank = await page.browser().newPage();
  try {
    return await blank.evaluate(
      async (picture, points) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return points.map(({ x, y }) => {
          const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
          return [red, green, blue] as const;
        });
      },
      picture,
      points,
    );
  } finally {
    await blank.close();
  }
}
