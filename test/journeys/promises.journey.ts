import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { away, clearCalendars, fillUntilNoonIsLeft } from './arrangedCalendars.ts';
import { castable, chainAbove, findTwo, move, seedTwo, standingOf, strangersOf, userOf } from './cast.ts';
import { openMatchingDesk } from './matchingDesk.ts';
import { expect, journey } from './microsoft365.ts';
import { appointmentsIn, promisedSessions, seriesIn } from './rawCalendar.ts';
import { findPairFolder, letIn, whatIsTold } from './rawFolder.ts';
import { askGraph } from './rawGraph.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth } from './stages.ts';
import { proposeAndPublish, writeNote } from './steps.ts';

// Each journey looks twice: at the screen, and past the product at what Microsoft 365 itself holds.
journey.use({ begin: 'empty' });

journey('nobody is paired within their own reporting line', async ({ microsoft365 }) => {
  const { tenant } = microsoft365;
  const cast = findTwo(tenant, { isMenteeAbove: true, isOneDepartment: false });
  clearCalendars(tenant);
  await seedTwo(tenant, cast);
  const desk = await openMatchingDesk(microsoft365, cast);
  await desk.expectNone('Everyone who would fit is in their own reporting line.');

  const levels = chainAbove(tenant, cast.mentor).length;
  const elsewhere = castable(tenant).find(
    ({ id }) => chainAbove(tenant, id).length === levels - 1 && !chainAbove(tenant, id).includes(cast.mentee),
  );
  move(tenant, cast.mentor, { managerId: elsewhere?.id ?? null });
  expect(standingOf(tenant, cast.mentor, cast.mentee)).toEqual({ isMenteeAbove: false, isOneDepartment: false });
  expect(chainAbove(tenant, cast.mentor)).toHaveLength(levels);
  await desk.expectPair();
});

journey('nobody is paired within their own department', async ({ microsoft365 }) => {
  const { tenant } = microsoft365;
  const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
  const { department } = userOf(tenant, cast.mentee);
  move(tenant, cast.mentee, { department: userOf(tenant, cast.mentor).department });
  expect(standingOf(tenant, cast.mentor, cast.mentee)).toEqual({ isMenteeAbove: false, isOneDepartment: true });
  clearCalendars(tenant);
  await seedTwo(tenant, cast);
  const desk = await openMatchingDesk(microsoft365, cast);
  await desk.expectNone('Everyone who would fit is in their own department.');

  move(tenant, cast.mentee, { department });
  expect(standingOf(tenant, cast.mentor, cast.mentee)).toEqual({ isMenteeAbove: false, isOneDepartment: false });
  await desk.expectPair();
});

journey('nobody is paired without a slot that is free for both in every session', async ({ microsoft365 }) => {
  const { tenant } = microsoft365;
  const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
  clearCalendars(tenant);
  fillUntilNoonIsLeft(tenant, cast);
  await seedTwo(tenant, cast);
  const leave = away(tenant, cast.mentee, [28, 62]);
  const desk = await openMatchingDesk(microsoft365, cast);
  await desk.expectNone('No partner shares a slot that is free in enough sessions.');

  await askGraph(tenant, cast.mentee, { method: 'DELETE', path: `/me/events/${encodeURIComponent(leave)}` });
  const slot = await desk.expectPair();
  expect(slot).toMatch(/(Thurs|Fri)days at 12:/);
  const sessions = promisedSessions(slot);
  expect(await appointmentsIn(tenant, cast.mentor, sessions)).toEqual([]);
  expect(await appointmentsIn(tenant, cast.mentee, sessions)).toEqual([]);
});

journey('a pair has one series, however often and from wherever it is booked', async ({ microsoft365 }) => {
  const { openTeams, tenant } = microsoft365;
  const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
  clearCalendars(tenant);
  await seedTwo(tenant, cast);
  await publishSome(tenant, await draftPairs(tenant), 1);
  await acceptBoth(tenant, cast);
  await signBoth(tenant, cast);
  const [one, other] = [await openTeams(cast.mentor), await openTeams(cast.mentor)];
  const firstChoice = one.app.getByRole('button', { name: /^Book / }).first();
  const secondChoice = other.app.getByRole('button', { name: /^Book / }).nth(1);

  await journey.step('the answer is lost, and nothing tries again by itself', async () => {
    await expect(secondChoice).toBeVisible();
    tenant.interrupt({ operation: 'POST /me/events', status: 500, code: 'InternalServerError', afterwards: true });
    await firstChoice.click();
    await expect(one.app.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect((await seriesIn(tenant, cast.mentor)).kinds).toEqual(['seriesMaster']);
  });

  await journey.step('two tabs book different times at once, and an answer is lost again', async () => {
    await one.host.context().clock.setSystemTime(tenant.now());
    tenant.interrupt({ operation: 'POST /me/events', status: 504, code: 'GatewayTimeout', afterwards: true });
    await Promise.all([firstChoice.click(), secondChoice.click()]);
    await expect(one.app.getByText('Next session')).toBeVisible();
    await expect(other.app.getByText('Next session')).toBeVisible();
  });

  const [mentors, mentees] = [await seriesIn(tenant, cast.mentor), await seriesIn(tenant, cast.mentee)];
  expect(mentors.kinds).toEqual(['seriesMaster']);
  expect(mentors.starts).toHaveLength(6);
  expect(mentors.joinLinks).toEqual([expect.stringMatching(/^https:\/\/teams\.microsoft\.com\//)]);
  expect(mentees).toEqual(mentors);
});

journey(
  'what a pair writes is for the two, and nothing is kept while a third could read it',
  async ({ microsoft365 }) => {
    const { openTeams, tenant } = microsoft365;
    const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
    const { guest, strangers } = strangersOf(tenant, cast);
    clearCalendars(tenant);
    await seedTwo(tenant, cast);
    await proposeAndPublish(microsoft365, leadOf(tenant));
    await acceptBoth(tenant, cast);
    await signBoth(tenant, cast);
    await book(tenant, cast);
    const panel = await openTeams(cast.mentee, { surface: 'panel' });
    const [note, addition] = ['We spoke about the reorganisation.', 'And about who will leave.'];
    await writeNote(panel, note);
    const folder = await findPairFolder(tenant, cast.mentor);
    const told = (person: string) => whatIsTold(tenant, person, folder);

    await journey.step('SharePoint shows it to the two, and to nobody else not even that it exists', async () => {
      for (const member of [cast.mentor, cast.mentee]) {
        const { opened, says } = await told(member);
        expect([opened, says(note)]).toEqual([folder.addresses.length, true]);
      }
      for (const stranger of [...strangers, guest.id]) {
        const { opened, says } = await told(stranger);
        expect([opened, says(note), says(folder.name)]).toEqual([0, false, false]);
      }
    });

    await journey.step('the mentor lets somebody in: the next note stays on the page, which names them', async () => {
      const putOut = await letIn(tenant, cast.mentor, folder, guest.id);
      expect((await told(guest.id)).says(note)).toBe(true);
      const page = panel.app.getByRole('textbox', { name: 'What we want to keep from this session' });
      await page.fill(`${note} ${addition}`);
      await expect(panel.app.getByText(`${guest.displayName} could read it.`)).toBeVisible();
      await expect(page).toHaveValue(`${note} ${addition}`);
      expect((await told(guest.id)).says(addition)).toBe(false);

      await putOut();
      await panel.app.getByRole('button', { name: 'Try again' }).click();
      await expect(panel.app.getByText('Saved', { exact: true })).toBeVisible();
      expect((await told(cast.mentor)).says(addition)).toBe(true);
      expect((await told(guest.id)).opened).toBe(0);
    });
  },
);
