import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second for programs: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const ticksPerSecond = 100;

/**
 * Ends a process when it has had so many seconds of processor time, so that nobody is stopped for what others do on the
 * machine; where the system does not tell, seconds by the clock. (A limit set by the shell makes the process's own clock coarse.)
 */
export function stopAfter(seconds: number, child: ChildProcess): void {
  const began = performance.now();
  const watch = setInterval(() => {
    if ((processorSeconds(child.pid) ?? (performance.now() - began) / 1000) > seconds) {
      child.kill('SIGKILL');
    }
  }, 500);
  child.once('close', () => clearInterval(watch)).once('error', () => clearInterval(watch));
}

/** Time in user and in system mode are the 14th and 15th field, the 12th and 13th after the name, which may hold blanks. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return undefined;
  }
}
