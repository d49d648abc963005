import { type PulseAnswer, pulseAnswers, type PulseQuestion, pulseQuestions, type PulseTaps } from './pulse.ts';

/** What leads are told for each answer that somebody may give. */
export type PulseVeil = Readonly<Record<PulseQuestion, Readonly<Record<PulseAnswer, PulseAnswer>>>>;

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
  const forQuestion = () => ({ no: told('no'), partly: told('partly'), yes: told('yes') });
  return { worth: forQuestion(), learned: forQuestion(), eager: forQuestion(), safe: forQuestion() };
};

/** What leads are told of these taps. */
export function veiled(taps: PulseTaps, veil: PulseVeil): PulseTaps {
  const told = pulseQuestions.flatMap((question) => {
    const answer = taps[question];
    return answer === undefined ? [] : [[question, veil[question][answer]] as const];
  });
  return Object.fromEntries(told);
}
