/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A square JPEG of one colour; `edge` in pixels, a multiple of 8: https://www.w3.org/Graphics/JPEG/itu-t81.pdf */
export function plainJpeg(edge: number, colour: Colour): Uint8Array {
  return Buffer.concat([
    startOfImage,
    segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => blockEdge)]),
    segment(0xc0, [8, edge >> 8, edge & 255, edge >> 8, edge & 255, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]),
    segment(0xc4, [0x00, ...dcLengths, ...dcSizes]),
    segment(0xc4, [0x10, ...acLengths, endOfBlock]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    scan((edge / blockEdge) ** 2, colour),
    endOfImage,
  ]);
}

const blockEdge = 8;
const startOfImage = Buffer.from([0xff, 0xd8]);
const endOfImage = Buffer.from([0xff, 0xd9]);

/** A marker, and the length of what follows with its own two bytes. */
const segment = (marker: number, content: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]);

// Codes by their length: the size 0 of a difference is the bit 0, the sizes 1 to 8 are 10000 to 10111.
const dcLengths = [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const dcSizes = [0, 1, 2, 3, 4, 5, 6, 7, 8];
// One code, the bit 0: nothing in this block but its mean.
const acLengths = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const endOfBlock = 0;

/** The means of the first block; all others differ from it by nothing, two bits for each of the three components. */
function scan(blockCount: number, colour: Colour): Buffer {
  const first = meansOf(colour)
    .map((mean) => `${differenceCode(mean)}0`)
    .join('');
  const bits = first + '00'.repeat(3 * (blockCount - 1));
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/gu) ?? [];
  return Buffer.from(
    bytes.map((byte) => Number.parseInt(byte, 2)).flatMap((byte) => (byte === 0xff ? [byte, 0] : [byte])),
  );
}

/** Luminance and the two chrominances of JFIF, around 0. The quantisation by 8 makes the mean the coefficient itself. */
function meansOf([red, green, blue]: Colour): number[] {
  const luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [luminance - 128, 0.564 * (blue - luminance), 0.713 * (red - luminance)].map(Math.round);
}

/** The size of the number in bits, then those bits; of a negative number the bits of its magnitude turned round. */
function differenceCode(difference: number): string {
  if (difference === 0) return '0';
  const size = Math.abs(difference).toString(2).length;
  const bits = difference > 0 ? difference : difference + 2 ** size - 1;
  return `1${(size - 1).toString(2).padStart(4, '0')}${bits.toString(2).padStart(size, '0')}`;
}
