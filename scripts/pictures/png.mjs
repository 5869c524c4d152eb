// Just enough of PNG (ISO/IEC 15948) to make small pictures of pages: 8-bit RGB and RGBA are read, palettes written.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads a PNG that is not interlaced. The pixels are RGB, on white where they were transparent. */
export function readPng(bytes) {
  const parts = [];
  let header;
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('a PNG of another kind');
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i += 1) {
    const opacity = channels === 4 ? rows[i * 4 + 3] / 255 : 1;
    for (let c = 0; c < 3; c += 1) pixels[i * 3 + c] = Math.round(255 + (rows[i * channels + c] - 255) * opacity);
  }
  return { width, height, pixels };
}

function unfiltered(data, stride, height, step) {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : rows[y * stride + x - step];
      const up = y === 0 ? 0 : rows[(y - 1) * stride + x];
      const corner = x < step || y === 0 ? 0 : rows[(y - 1) * stride + x - step];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      rows[y * stride + x] = data[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return rows;
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How far two colours are apart, as a square of distances of their parts. */
function distance(one, other) {
  return (
    ((one >> 16) - (other >> 16)) ** 2 +
    (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
    ((one & 255) - (other & 255)) ** 2
  );
}

/** A PNG of at most so many colours: the commonest that are not much alike, and for the others the nearest of them. */
export function palettePng({ width, height, pixels }, colours = 16) {
  const counts = new Map();
  for (let i = 0; i < pixels.length; i += 3) {
    const colour = pixels.readUIntBE(i, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    // What covers much is kept as it is; shades of letters stand well apart.
    const apart = counts.get(colour) > pixels.length / 600 ? 9 : 500;
    if (palette.length < colours && palette.every((one) => distance(one, colour) > apart)) palette.push(colour);
  }
  const nearest = new Map();
  const indexOf = (colour) => {
    let index = nearest.get(colour);
    if (index === undefined) {
      const distances = palette.map((one) => distance(one, colour));
      index = distances.indexOf(Math.min(...distances));
      nearest.set(colour, index);
    }
    return index;
  };
  const bits = colours <= 16 ? 4 : 8;
  const stride = Math.ceil((width * bits) / 8) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const index = indexOf(pixels.readUIntBE((y * width + x) * 3, 3));
      if (bits === 8) rows[y * stride + 1 + x] = index;
      else rows[y * stride + 1 + (x >> 1)] |= x % 2 === 0 ? index << 4 : index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
