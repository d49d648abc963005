import type { PulseAnswer, PulseQuestion } from '#domain/pulse.ts';

const questions: Record<PulseQuestion, string> = {
  worth: 'Was it worth the time?',
  learned: 'Did you take something away?',
  eager: 'Are you looking forward to the next one?',
  safe: 'Could you say what you really think?',
  sureBefore: 'Before your first session: were you sure of yourself in what you talked about?',
  sureNow: 'And today: are you sure of yourself in it?',
  again: 'Would you do it again?',
};

const answers: Record<PulseAnswer, string> = { no: 'Not really', partly: 'A little', yes: 'Yes' };

/** Words for the taps after a session. */
export const pulse = {
  title: 'How was it?',
  intro: 'One tap each. Leave out what you like.',
  questions,
  answers,
  leads:
    'What you tap stays with you. For the leads’ average a coin is tossed: for heads they are told your answer, for tails one drawn by lot. So nobody can know what you tapped.',
  kept: 'Kept.',
};
