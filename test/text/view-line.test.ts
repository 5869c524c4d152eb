import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewLine } from '../../src/text/view-line.ts';
import { displayWidth } from '../../src/text/width.ts';

const vietnamese = fc.string({ unit: fc.constantFrom(...'abc ệưộđĐễ'), maxLength: 120 });

test('shows composed and decomposed letters alike', () => {
  fc.assert(
    fc.property(vietnamese, fc.nat(125), fc.nat(60), fc.integer({ min: 20, max: 90 }), (text, start, length, room) => {
      const end = start + length;
      const composed = viewLine(text, start, end, room);
      const before = (at: number) => text.slice(0, at).normalize('NFD').length + Math.max(0, at - text.length);
      const decomposed = viewLine(text.normalize('NFD'), before(start), before(end), room);
      expect({ ...decomposed, text: decomposed.text.normalize('NFC') }).toEqual(composed);
    }),
  );
});

test('keeps carets over the text and text inside the room', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ệ', '日', '\t', 'e\u0323', '👍🏽', '\u001b'), maxLength: 90 });
  fc.assert(
    fc.property(texts, fc.nat(95), fc.nat(95), fc.integer({ min: 20, max: 60 }), (text, start, length, room) => {
      const view = viewLine(text, start, start + length, room);
      expect(displayWidth(view.text)).toBeLessThanOrEqual(room);
      expect(view.from).toBeGreaterThanOrEqual(0);
      expect(view.to).toBeGreaterThan(view.from);
      expect(view.to).toBeLessThanOrEqual(room);
    }),
  );
});
