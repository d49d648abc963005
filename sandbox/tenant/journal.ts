/** One request as the tenant saw it. */
export interface TrafficLine {
  /** The tenant's clock, milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Path after the version, with its query, as the caller wrote it. */
  readonly path: string;
  /** 0 when the connection was cut before an answer. */
  readonly status: number;
  readonly inBatch: boolean;
  /** The operation of the contract, who asked, which scopes would each be enough, and which the token had. */
  readonly operation?: string;
  readonly userId?: string;
  readonly needed?: readonly string[];
  readonly held?: readonly string[];
}

/** What happened in the tenant: every request, and everything that broke Microsoft's contract. */
export interface Journal {
  readonly traffic: readonly TrafficLine[];
  /** Sentences "operation: where, what is wrong, value". */
  readonly violations: readonly string[];
  record(line: TrafficLine): void;
  breach(operation: string, where: 'request' | 'answer' | 'handler', faults: readonly string[]): void;
  clear(): void;
}

export function newJournal(): Journal {
  const traffic: TrafficLine[] = [];
  const violations: string[] = [];
  return {
    traffic,
    violations,
    record: (line) => void traffic.push(line),
    breach: (operation, where, faults) =>
      void violations.push(...faults.map((fault) => `${operation}: ${where} ${fault}`)),
    clear() {
      traffic.length = 0;
      violations.length = 0;
    },
  };
}
