import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainJpeg } from '#sandbox/tenant/directory/plainJpeg.ts';

// ITU T.81, annex B: FF and a letter of a kind, then the length of the segment with its own two bytes.
function segmentsOf(picture: Buffer): Map<number, Buffer> {
  const segments = new Map<number, Buffer>();
  for (let at = 2; !segments.has(startOfScan); at += 2 + picture.readUInt16BE(at + 2)) {
    segments.set(picture.readUInt8(at + 1), picture.subarray(at + 4, at + 2 + picture.readUInt16BE(at + 2)));
  }
  return segments;
}
const startOfFrame = 0xc0;
const startOfScan = 0xda;

test.each([48, 360, 648])('a picture of %i pixels says its size and its three components', (edge) => {
  const frame = segmentsOf(Buffer.from(plainJpeg(edge, [90, 120, 200]))).get(startOfFrame);
  expect([frame?.readUInt16BE(1), frame?.readUInt16BE(3), frame?.readUInt8(5)]).toEqual([edge, edge, 3]);
});

/** The colour that the first block means, by the codes that the picture itself declares and the formulas of JFIF 1.02. */
function firstColour(picture: Buffer): number[] {
  const at = picture.indexOf(Buffer.from([0xff, startOfScan]));
  const bytes = [...picture.subarray(at + 2 + picture.readUInt16BE(at + 2), -2)];
  const unstuffed = bytes.filter((byte, i) => !(byte === 0 && bytes[i - 1] === 0xff));
  let bits = unstuffed.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const take = (count: number) => {
    const taken = bits.slice(0, count);
    bits = bits.slice(count);
    return Number.parseInt(`0${taken}`, 2);
  };
  const mean = () => {
    const size = take(1) === 0 ? 0 : take(4) + 1;
    const value = take(size);
    expect(take(1)).toBe(0);
    return size === 0 || value >= 2 ** (size - 1) ? value : value - 2 ** size + 1;
  };
  const [y, cb, cr] = [mean() + 128, mean(), mean()];
  expect(bits).toMatch(/^0*1{0,7}$/u);
  return [y + 1.402 * cr, y - 0.344 * cb - 0.714 * cr, y + 1.772 * cb].map((channel) => Math.round(channel));
}

test('every colour comes back, and leaves no marker inside the picture', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (colour) => {
      const picture = Buffer.from(plainJpeg(48, colour));
      firstColour(picture).forEach((value, i) => expect(Math.abs(value - (colour[i] ?? NaN))).toBeLessThanOrEqual(2));
      const scan = picture.subarray(picture.indexOf(Buffer.from([0xff, startOfScan])) + 2, -2);
      expect([...scan.entries()].filter(([at, byte]) => byte === 0xff && scan[at + 1] !== 0)).toEqual([]);
      expect([...picture.subarray(-2)]).toEqual([0xff, 0xd9]);
    }),
    { seed: 1 },
  );
});
