/** Colours as a reader's eye meets them: contrast, difference, and the same under colour blindness. */

/** OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Three coordinates: of linear-light sRGB, or of OKLab. */
export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export type Blindness = 'protanopia' | 'deuteranopia' | 'tritanopia';

/** OKLab to cone response and on to linear sRGB: B. Ottosson, "A perceptual color space for image processing", 2020. */
const labToCones: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const rgbToCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Complete colour blindness on linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1.0 (doi:10.1109/TVCG.2009.113). */
const blind: Readonly<Record<Blindness, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Reads `oklch(L C H)` with plain numbers; throws on any other notation. */
export function parseOklch(css: string): Oklch {
  const found = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css.trim());
  if (!found) throw new Error(`Not a plain oklch() colour: ${css}`);
  return { lightness: Number(found[1]), chroma: Number(found[2]), hue: Number(found[3]) };
}

/** Linear-light sRGB, each channel 0 to 1 where the colour lies inside sRGB. */
export function linearRgb({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  const cones = apply(labToCones, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return apply(
    conesToRgb,
    each(cones, (value) => value ** 3),
  );
}

/** The nearest colour of eight bits a channel, which is what screens are sent (IEC 61966-2-1 transfer curve). */
export function asShown(rgb: Triple): Triple {
  return each(rgb, (channel) => {
    const inside = Math.min(1, Math.max(0, channel));
    const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    const shown = Math.round(255 * encoded) / 255;
    return shown <= 0.04045 ? shown / 12.92 : ((shown + 0.055) / 1.055) ** 2.4;
  });
}

/** Whether a screen of the sRGB kind can show the colour; `slack` forgives rounding in each channel. */
export function isInsideSrgb(rgb: Triple, slack = 0.0005): boolean {
  return rgb.every((channel) => channel >= -slack && channel <= 1 + slack);
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(one: Triple, other: Triple): number {
  const luminances = [luminance(one), luminance(other)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Euclidean distance in OKLab: 0 is the same colour, black and white lie 1 apart. */
export function distance(one: Triple, other: Triple): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The colour as somebody with complete colour blindness of that kind is thought to see it. */
export function seenWith(blindness: Blindness, rgb: Triple): Triple {
  return each(apply(blind[blindness], rgb), (channel) => Math.min(1, Math.max(0, channel)));
}

function luminance([red, green, blue]: Triple): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function oklab(rgb: Triple): Triple {
  return apply(conesToLab, each(apply(rgbToCones, rgb), Math.cbrt));
}

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const dot = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [dot(matrix[0]), dot(matrix[1]), dot(matrix[2])];
}

function each([x, y, z]: Triple, change: (value: number) => number): Triple {
  return [change(x), change(y), change(z)];
}
