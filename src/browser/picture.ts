/** Screens of today show two dots or more to a pixel of the page. */
const dotsPerPixel = 2;
/** A tooth of the torn foot is half as high as wide. */
const toothPx = 8;
const gapPx = 24;

/** How one slip is set, in pixels of the page. */
interface Setting {
  readonly lines: readonly string[];
  readonly font: string;
  readonly ink: string;
  readonly paper: string;
  readonly column: number;
  readonly leading: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of slips as they lie on the page, side by side on nothing. Throws where the browser lets no page draw,
 * or hands out noise in place of what was drawn.
 */
export async function pictureOf(slips: readonly HTMLElement[]): Promise<Blob> {
  // The slip may have been printed before its face had arrived.
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const settings = slips.map((slip) => settingOf(slip, context));
  const width = settings.reduce((sum, one) => sum + one.width + gapPx, -gapPx);
  canvas.width = Math.ceil(dotsPerPixel * width);
  canvas.height = Math.ceil(dotsPerPixel * Math.max(...settings.map(({ height }) => height)));
  context.scale(dotsPerPixel, dotsPerPixel);
  for (const setting of settings) {
    drawPaper(context, setting);
    drawLines(context, setting);
    context.translate(setting.width + gapPx, 0);
  }
  // Between two teeth there is nothing, unless the browser answers with noise.
  const [, , , opacity] = context.getImageData(0, canvas.height - 1, 1, 1).data;
  if (opacity !== 0) throw new Error('not what was drawn');
  return blobOf(canvas);
}

function settingOf(slip: HTMLElement, context: CanvasRenderingContext2D): Setting {
  const style = getComputedStyle(slip);
  const lines = slip.textContent.split('\n');
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.font = font;
  const column = context.measureText('0').width;
  const leading = Number.parseFloat(style.lineHeight);
  const left = Number.parseFloat(style.paddingLeft);
  const top = Number.parseFloat(style.paddingTop);
  const columns = Math.max(...lines.map((line) => Array.from(line).length));
  const height = top + lines.length * leading + Number.parseFloat(style.paddingBottom);
  const width = 2 * left + columns * column;
  return {
    lines,
    font,
    ink: style.color,
    paper: style.backgroundColor,
    column,
    leading,
    left,
    top,
    width,
    height,
  };
}

/** Paper with a torn foot, whose teeth begin at its left edge. */
function drawPaper(context: CanvasRenderingContext2D, { paper, width, height }: Setting): void {
  const foot = height - toothPx;
  const teeth = Math.round(width / (2 * toothPx));
  const tooth = width / teeth;
  context.fillStyle = paper;
  context.beginPath();
  context.moveTo(0, foot);
  context.lineTo(0, 0);
  context.lineTo(width, 0);
  context.lineTo(width, foot);
  for (let at = teeth; at > 0; at -= 1) {
    context.lineTo((at - 0.5) * tooth, height);
    context.lineTo((at - 1) * tooth, foot);
  }
  context.fill();
}

/** Each character stands in its own column, so that nothing is drawn together. */
function drawLines(context: CanvasRenderingContext2D, setting: Setting): void {
  const { lines, font, ink, column, leading, left, top } = setting;
  context.font = font;
  context.fillStyle = ink;
  context.textBaseline = 'middle';
  lines.forEach((line, row) => {
    const middle = top + (row + 0.5) * leading;
    Array.from(line).forEach((character, at) => {
      context.fillText(character, left + at * column, middle);
    });
  });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
