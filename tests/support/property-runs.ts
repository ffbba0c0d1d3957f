import fc from 'fast-check';

/** Share of a property's runs to make: 1 in .ci/run, less on a person's machine, where the next run tries other values. */
const share = Number(process.env['PROPERTY_RUNS'] || 0.3);

/** Number of runs for a property that costs more, or needs more, than the usual 100. */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(full * share) };
}

fc.configureGlobal(runs(100));
