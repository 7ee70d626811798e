import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageCode } from "./PageCode.tsx";

/** As a telephone sees it: dark dots on white, each some pixels wide. */
function seen(markup: string) {
  const scale = 4;
  const [, size = "0"] = markup.match(/viewBox="0 0 (\d+)/) ?? [];
  const width = Number(size) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < scale * scale; dot += 1) {
      const row = Number(y) * scale + Math.floor(dot / scale);
      const column = Number(x) * scale + (dot % scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

test("the code leads to the page, and the address stands beside it", () => {
  const url = "https://portal.example/projekte/batenbrock-mit-abstand-nah-bei-den-menschen";
  const markup = renderToStaticMarkup(<PageCode url={url} />);
  expect(decodeQR(seen(markup))).toBe(url);
  expect(markup).toContain(`<p>${url}</p>`);
});
