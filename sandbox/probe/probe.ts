import type { Ask, Reply } from './ask.ts';

/** One assumption about Microsoft 365 and how to try it. */
export interface Probe {
  /** The words of its line in docs/first-tenant.md. */
  readonly line: string;
  /** One of these scopes is enough. */
  readonly needs: readonly string[];
  readonly mayWrite: boolean;
  readonly try: (trial: Trial) => Promise<Finding>;
}

export type Finding =
  | { readonly kind: 'asAssumed' }
  | { readonly kind: 'differs'; readonly saw: string }
  | { readonly kind: 'notTried'; readonly why: string };

/** What a probe has to work with. */
export interface Trial {
  readonly ask: Ask;
  /** Address of the site in Graph: `/sites/{id}`. */
  readonly site: string;
  readonly me: Person;
  /** Mail addresses of colleagues who may be invited. */
  readonly people: readonly string[];
  /** A name that nothing else has, for what a probe makes. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Has this address deleted when the probe is over, whatever came of it; the last one first. */
  remove(address: string): void;
}

export interface Person {
  readonly id: string;
  readonly mail: string;
}

/** How the name of everything begins that a probe makes. */
export const mark = 'Turnabout probe';

/** Compares what came with what is assumed. */
export const judge = (isAsAssumed: boolean, saw: string): Finding =>
  isAsAssumed ? { kind: 'asAssumed' } : { kind: 'differs', saw };

/** Compares the status of an answer, and its code where one is given, with what is assumed. */
export const judgeReply = (reply: Reply, status: number, code?: string): Finding =>
  judge(reply.status === status && (code === undefined || reply.code === code), told(reply));

export const told = ({ code, status }: Reply): string => (code === undefined ? String(status) : `${status} ${code}`);

export const notTried = (why: string): Finding => ({ kind: 'notTried', why });
