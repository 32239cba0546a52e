/** The tile and the marquee of a store: the icon, the name, what the extension is for in a few words and, where there is room, a card. */

/** Takes a picture of the poster in the size of `viewport`, with the words and the card's picture (a data address) that are given. */
export async function picturePoster(page, file, viewport, { icon, name, tagline, language, direction, card }) {
  const wide = viewport.width > viewport.height * 2;
  await page.goto('about:blank');
  await page.setViewport(viewport);
  await page.setContent(`<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body { width: ${viewport.width}px; height: ${viewport.height}px; overflow: hidden; background: linear-gradient(150deg, #35588f, #24406d); color: #fff;
      display: flex; align-items: center; gap: ${wide ? 70 : 0}px; padding: 0 ${wide ? 90 : 34}px; font-family: system-ui, sans-serif }
    .words { flex: 1 }
    svg { display: block; width: ${wide ? 96 : 60}px; height: auto; border-radius: 22%; box-shadow: 0 0 0 1.5px #ffffff55 }
    h1 { margin-block: ${wide ? 26 : 16}px ${wide ? 16 : 8}px; font: 650 ${wide ? 58 : 34}px / 1.1 system-ui, sans-serif }
    p { font: 400 ${wide ? 31 : 19}px / 1.4 serif; color: #e6ecf6; text-wrap: balance }
    img { flex: none; height: 500px; max-width: 600px; object-fit: cover; object-position: top; border-radius: 14px; box-shadow: 0 14px 50px #0007 }
    </style><div class="words">${icon}<h1>${name}</h1><p></p></div>${wide ? `<img src="${card}" alt="">` : ''}</html>`);
  await page.evaluate(async (words) => {
    document.querySelector('p').textContent = words;
    await Promise.all([...document.images].map((image) => image.decode()));
  }, tagline);
  await page.screenshot({ path: file });
}

/** Takes a picture of the logo, on no ground. */
export async function pictureLogo(page, file, size, icon) {
  await page.goto('about:blank');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`);
  await page.screenshot({ path: file, omitBackground: true });
}
