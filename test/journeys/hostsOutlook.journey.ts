import { clearCalendars } from './arrangedCalendars.ts';
import { findTwo, seedTwo } from './cast.ts';
import { openPane, signInByHint } from './hostFrames.ts';
import { expect, journey, type OpenFrame } from './microsoft365.ts';
import { acceptBoth, draftPairs, publishSome, signBoth } from './stages.ts';

journey.use({ begin: 'empty' });
const patient = { timeout: 30_000 };

journey(
  'the pane says in each Outlook, and beside each appointment, what it can do there',
  async ({ context, microsoft365: { tenant } }) => {
    journey.setTimeout(300_000);
    const cast = findTwo(tenant, { isMenteeAbove: false, isOneDepartment: false });
    clearCalendars(tenant);
    await seedTwo(tenant, cast);
    await publishSome(tenant, await draftPairs(tenant), 1);
    await acceptBoth(tenant, cast);
    await signBoth(tenant, cast);
    const person = cast.mentor;

    await journey.step('an appointment of one’s own is filled in with its repetition', async () => {
      const pane = await openPane(context, { person });
      await fill(pane);
      await expect(pane.app.getByText('subject, agenda and repetition', { exact: false })).toBeVisible(patient);
      expect(await appointmentIn(pane)).toMatchObject({ recurrence: { recurrenceType: 'weekly' } });
      await pane.host.close();
    });

    await journey.step('one date of a series is filled in, and its series is left as it is', async () => {
      const pane = await openPane(context, { person, surface: 'instance' });
      await expect(pane.app.getByText('It is not in your calendar yet', { exact: false })).toBeVisible(patient);
      await pane.app.getByRole('button', { name: 'Choose another time' }).click();
      const before = await appointmentIn(pane);
      await fill(pane);
      await expect(pane.app.getByText('one date of a series', { exact: false })).toBeVisible(patient);
      expect((await appointmentIn(pane))?.recurrence).toEqual(before?.recurrence);
      await pane.host.close();
    });

    await journey.step('somebody else’s invitation cannot be filled in', async () => {
      const pane = await openPane(context, { person, surface: 'attendee' });
      await expect(pane.app.getByText('Only its organizer can change this appointment.')).toBeVisible(patient);
      await expect(fillButton(pane)).toHaveCount(0);
      await pane.host.close();
    });

    await journey.step('with nothing selected it asks for an appointment', async () => {
      const pane = await openPane(context, { person, surface: 'none' });
      await expect(pane.app.getByText('Open an appointment to fill it in from here.')).toBeVisible(patient);
      await pane.host.close();
    });

    await journey.step('an old Outlook signs in by a window, and says that it cannot repeat', async () => {
      const pane = await openPane(context, { person, client: 'onPremises' });
      await signInByHint(context, pane);
      await fill(pane);
      await expect(pane.app.getByText('cannot repeat', { exact: false })).toBeVisible(patient);
      expect((await appointmentIn(pane))?.recurrence).toBeNull();
      await pane.host.close();
    });
  },
);

const fillButton = ({ app }: OpenFrame) => app.getByRole('button', { name: 'Fill in this appointment' }).first();
const fill = (pane: OpenFrame): Promise<void> => fillButton(pane).click(patient);
const appointmentIn = ({ host }: OpenFrame) => host.evaluate(() => window.sandboxAppointment);
