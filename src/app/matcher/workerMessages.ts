import type { MatchProgress } from '#domain/matching/match.ts';
import type { Asked, Question } from './questions.ts';

/** What the page sends to the worker. */
export interface ToWorker<Kind extends Question = Question> {
  readonly kind: Kind;
  readonly asked: Asked[Kind];
}

/** What the worker sends to the page: first that it is there, then to each question progress and one end. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: MatchProgress }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The worker's own side of the line to the page. */
export interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}
