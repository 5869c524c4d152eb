import type { Run } from './command.ts';

export const why: Run = async () => 'clean';
