import type { Matcher, MatchOptions, OpenMatch } from '#ports/matcher.ts';
import type { MatchOutcome } from '#domain/matching/draft.ts';
import { inTurn } from './inTurn.ts';
import type { Asked, MatchEngine, Question, Told } from './questions.ts';

/** The port on any engine: each match gets an engine of its own. */
export const matcherOn = (startEngine: () => MatchEngine | Promise<MatchEngine>): Matcher => ({
  async open(cohort, wishes, options) {
    options?.signal?.throwIfAborted();
    const engine = await startEngine();
    return openMatchOn(engine, await ask(engine, 'open', { cohort, wishes }, options));
  },
});

function openMatchOn(engine: MatchEngine, first: MatchOutcome): OpenMatch {
  const turn = inTurn();
  let outcome = first;
  const renewed = async (coming: Promise<MatchOutcome>) => (outcome = await coming);
  return {
    get outcome() {
      return outcome;
    },
    change: (wishes, options) => turn('change', () => renewed(ask(engine, 'change', { wishes }, options))),
    alternativesFor: (person, most) => turn('alternatives', () => ask(engine, 'alternatives', { person, most })),
    prove: (options) => turn('prove', () => renewed(ask(engine, 'prove', {}, options))),
    close: () => engine.close(),
  };
}

/** What is stopped or fails in the middle leaves the match in no state to be asked again, so it is closed. */
async function ask<Kind extends Question>(
  engine: MatchEngine,
  kind: Kind,
  asked: Asked[Kind],
  { onProgress, signal }: MatchOptions = {},
): Promise<Told[Kind]> {
  const close = () => engine.close();
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', close);
    return await engine.ask(kind, asked, onProgress);
  } catch (error) {
    close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', close);
  }
}
