import fc from 'fast-check';

// There are thousands of mutants: a property looks for a second, and nobody reads the smallest example of a mutant.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 1000 });
