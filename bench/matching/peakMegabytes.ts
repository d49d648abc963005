import { readFileSync } from 'node:fs';

/**
 * The most memory this process ever held. Linux says it of the process alone; what getrusage gives elsewhere may include
 * the process that started it.
 */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return process.resourceUsage().maxRSS / 1000;
  }
}
