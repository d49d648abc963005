import { expect, test } from '@jest/globals';
import { checkSession } from '#domain/sessions/sessionState.ts';
import { plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { weekCounts } from '#domain/sessions/weekCounts.ts';
import { instant } from '#domain/time/instant.ts';
import { aSlot } from '#test/builders/aSlot.ts';

test('counts a session that is gone in the Monday’s week for which it was planned', () => {
  const planned = plannedSessions({ slot: aSlot() });
  const checked = planned.map((one) =>
    checkSession(
      { planned: one, found: undefined, hasLeave: false, isLookedBackOn: false },
      instant('2026-12-01T00:00:00Z'),
    ),
  );
  const weeks = weekCounts(checked);
  expect(weeks).toHaveLength(planned.length);
  for (const [number, { week, ...counts }] of weeks.entries()) {
    const days = (planned[number]?.originalStart ?? 0) - Date.parse(`${week}T00:00:00Z`);
    expect(days).toBeGreaterThanOrEqual(0);
    expect(days).toBeLessThan(7 * 86_400_000);
    expect([new Date(week).getUTCDay(), counts]).toEqual([1, { planned: 1, held: 0, moved: 0, lost: 1 }]);
  }
});
