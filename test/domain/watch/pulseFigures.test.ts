import { expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { type PulseAnswer, pulseAnswers } from '#domain/pulse.ts';
import { drawVeil, veiled } from '#domain/pulseVeil.ts';
import { type Instant, instant } from '#domain/time/instant.ts';
import { pulseFigures, type ToldPulse } from '#domain/watch/pulseFigures.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';

const session = instant('2027-03-10T10:00:00Z');
const hour = 3_600_000;

const told = (number: number, worth: PulseAnswer, said: Partial<ToldPulse> = {}): ToldPulse => ({
  by: `p${number}`,
  pair: pairId(`pair-${number}`),
  session,
  taps: { worth },
  at: (session + number * hour) as Instant,
  ...said,
});
const answers = (count: number, worth: PulseAnswer) =>
  Array.from({ length: count }, (_, number) => told(number, worth));

test('says nothing of four people', () => {
  expect(pulseFigures(answers(4, 'yes'))).toEqual([]);
});

test('counts people five at a time, in the order in which they answered', () => {
  const [figure] = pulseFigures([...answers(20, 'yes'), ...[20, 21, 22, 23].map((number) => told(number, 'no'))]);
  expect(figure).toMatchObject({ month: '2027-03', question: 'worth', people: 20, mean: 1 });
});

test('counts a person once a month, with what they said first', () => {
  const again = answers(5, 'no').map((pulse) => ({ ...pulse, at: (pulse.at + 100 * hour) as Instant }));
  expect(pulseFigures([...answers(5, 'yes'), ...again])).toMatchObject([{ people: 5 }]);
});

test('gives no average where chance weighs too much', () => {
  const mixed = [...answers(3, 'yes'), told(3, 'no'), told(4, 'no')];
  expect(pulseFigures(mixed)).toMatchObject([{ people: 5, mean: undefined }]);
});

test('whoever looks every day, and takes one view from another, finds no group of one to four', () => {
  const random = randomFrom(3);
  const stream = Array.from({ length: 200 }, (_, number) =>
    told(number, random.pick(pulseAnswers), {
      by: `p${random.below(60)}`,
      session: (session + random.below(90) * 24 * hour) as Instant,
    }),
  );
  const views = stream.map((_, day) => pulseFigures(stream.slice(0, day)));
  for (const [day, view] of views.entries()) {
    for (const figure of view) {
      const before = views
        .slice(0, day)
        .map((earlier) =>
          earlier.find(({ month, question }) => month === figure.month && question === figure.question),
        );
      expect(before.filter((one) => one !== undefined && (figure.people - one.people) % 5 !== 0)).toEqual([]);
      // What stands behind an unchanged number of people has not changed either.
      const same = before.filter((one) => one?.people === figure.people);
      expect(same.filter((one) => one?.mean !== figure.mean)).toEqual([]);
    }
  }
  expect(views.at(-1)?.length).toBeGreaterThan(2);
});

test('is right about many people within its margin, although half of the answers are chance', () => {
  const random = randomFrom(11);
  const draw = () => random.below(2 ** 20) / 2 ** 20;
  // 60 yes, 30 a little, 10 no: three quarters.
  const truth = Array.from({ length: 1000 }, (_, number): PulseAnswer =>
    number % 10 < 6 ? 'yes' : number % 10 < 9 ? 'partly' : 'no',
  );
  const [figure] = pulseFigures(
    truth.map((worth, number) => ({ ...told(number, worth), taps: veiled({ worth }, drawVeil(draw)) })),
  );
  expect(figure?.people).toBe(1000);
  expect(figure?.margin).toBeLessThan(0.06);
  expect(Math.abs((figure?.mean ?? 0) - 0.75)).toBeLessThanOrEqual(0.05);
});
