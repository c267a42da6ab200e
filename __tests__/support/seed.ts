import fc from 'fast-check'

// The same random cases in every run, so that a red test is red for everybody; LAWS_SEED=… looks at others.
fc.configureGlobal({ seed: Number(process.env['LAWS_SEED'] ?? 20260101) })
