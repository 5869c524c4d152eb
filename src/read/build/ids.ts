import type { Written } from '../../model/written.ts';
import { type Reading, reportInvalid } from './reading.ts';

/** Generated ids are put together with these: `2026:KH-03#kt1`, `KH-02@2026-01`. */
const reserved = /[@#:]/;

export function checkId(reading: Reading, id: Written): void {
  const character = reserved.exec(id.value)?.[0];
  if (character !== undefined) reportInvalid(reading, id, 'id', { problem: 'id', id: id.value, character });
}
