import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextId, personId, unitId } from '../../src/scaffold/new-ids.ts';

describe('new ids', () => {
  test.each([
    [['KH-01', 'KH-09'], 'KH-10'],
    [['KH-99'], 'KH-100'],
    [['KH-05a', 'KH-05b'], 'KH-05c'],
    [['KHTC-02', 'NB-01'], 'NB-02'],
    [['rà soát'], 'KH-01'],
    [[], 'KH-01'],
  ])('%j are followed by %s', (near, id) => {
    expect(nextId(near, new Set(near), 'KH-01')).toBe(id);
  });

  test('are made of names without marks', () => {
    expect(unitId('Ban Kế hoạch - Tài chính', new Set())).toBe('bkhtc');
    expect(unitId('Sở Khoa học và Công nghệ', new Set())).toBe('skhcn');
    expect(unitId('Văn phòng', new Set(['vp']))).toBe('vp2');
    expect(personId('Đỗ Thị Ánh', true, new Set())).toBe('anh');
    expect(personId('Đỗ Thị Ánh', true, new Set(['anh']))).toBe('anhdt');
    expect(personId('Ruth Adeyemi', false, new Set())).toBe('ruth');
  });

  test('are never taken, and hold no character that ids may not have', () => {
    const id = fc.stringMatching(/^[A-Z]{0,2}-?\d{0,2}[a-z]?$/).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(id), fc.string({ unit: 'grapheme' }), (near, name) => {
        const taken = new Set(near);
        for (const made of [nextId(near, taken, 'T-01'), unitId(name, taken), personId(name, true, taken)]) {
          expect(taken.has(made)).toBe(false);
          expect(made).toMatch(/^[^@#:\s]+$/);
        }
      }),
      { seed: 20261123 },
    );
  });
});
