import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/temporary.ts',
    testTimeout: 60_000,
    pool: 'threads',
    // On a shared machine another process may starve one that a test waits for.
    retry: process.env['CI'] === undefined ? 0 : 2,
  },
});
