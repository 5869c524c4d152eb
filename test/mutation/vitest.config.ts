import { defineConfig } from 'vitest/config';

// Only the tests that stand closest to the code: a mutant that they let live is a gap, whatever others would say of it.
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'test/{calendar,expand,audit}/**/*.test.ts').split(' '),
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 60_000,
    pool: 'threads',
  },
});
