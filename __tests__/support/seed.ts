import fc from 'fast-check'

// The same random cases in every run, so that a test that fails, fails for everybody; FUZZ_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20260101) })
