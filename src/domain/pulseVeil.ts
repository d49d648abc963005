import { type PulseAnswer, pulseAnswers, type PulseQuestion, pulseQuestions, type PulseTaps } from './pulse.ts';

/** What leads are told for each answer that somebody may give; a question that came later may be missing. */
export type PulseVeil = Readonly<Partial<Record<PulseQuestion, Readonly<Record<PulseAnswer, PulseAnswer>>>>>;

/** How often leads are told the answer itself. */
export const truthfulShare = 0.5;

/**
 * Randomised response (Warner 1965, https://doi.org/10.1080/01621459.1965.10480775): for heads the answer itself is told,
 * for tails one drawn by lot. It is drawn once for a pair and kept, as in RAPPOR (Erlingsson, Pihur, Korolova 2014,
 * https://doi.org/10.1145/2660267.2660348), so that whoever hears the same answer told many times learns no more than from one.
 * `random` gives numbers from 0 up to 1.
 */
export const drawVeil = (random: () => number): PulseVeil => {
  const drawn = (): PulseAnswer => pulseAnswers[Math.floor(random() * pulseAnswers.length)] ?? 'partly';
  const told = (answer: PulseAnswer): PulseAnswer => (random() < truthfulShare ? answer : drawn());
  return Object.fromEntries(
    pulseQuestions.map((question) => [question, { no: told('no'), partly: told('partly'), yes: told('yes') }] as const),
  );
};

/** What leads are told of these taps; without a veil, nothing. */
export function veiled(taps: PulseTaps, veil: PulseVeil): PulseTaps {
  const heard = pulseQuestions.flatMap((question) => {
    const answer = taps[question];
    const told = answer && veil[question]?.[answer];
    return told === undefined ? [] : [[question, told] as const];
  });
  return Object.fromEntries(heard);
}
