/**
 * Milliseconds of processor time that work takes, over all threads of this process: on a free core never less than what
 * the clock shows, and hardly touched by what else the machine does.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return millisecondsSince(before);
}

export function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}
