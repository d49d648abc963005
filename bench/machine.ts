import os from 'node:os';

/** The machine that measured, and how busy it was with other things when it began. */
export function machine(times = 'processor time over all threads'): string {
  const [load = 0] = os.loadavg();
  const cores = os.availableParallelism();
  const name = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const gigabytes = Math.round(os.totalmem() / 1e9);
  const words = `Measured with Node ${process.versions.node} on ${cores} cores (${name}, ${gigabytes} GB), shared with others`;
  return `${words} (load ${load.toFixed(1)} at the start). Times are ${times}.`;
}
