import type { Hono } from 'hono';
import { appointmentsOfTwo } from './appointments.ts';
import { clockScript } from './clockScript.ts';
import { happen, type Situation } from './situations.ts';
import { faultKinds, type FaultKind } from '#sandbox/tenant/faults/disturbance.ts';
import type { FaultOptions } from '#sandbox/tenant/faults/randomFaults.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

const minuteMs = 60_000;
/** How many requests are shown, the latest first. */
const shown = 150;
/** Further ahead than this the machine's own clock is not read as moved: it only went on while an answer was made. */
const noticeableMs = 1000;

/** What the control page asks for and orders. The faults by chance are remembered here, to be shown. */
export function addControl(app: Hono, tenant: Tenant): void {
  let faults: FaultOptions | undefined;
  const ahead = (): number => {
    const difference = tenant.now() - Date.now();
    return Math.abs(difference) < noticeableMs ? 0 : difference;
  };
  app.get('/sandbox/clock.js', () => script(clockScript(ahead())));
  app.get('/sandbox/control/state', (call) =>
    call.json({ now: tenant.now(), ahead: ahead(), faultKinds, faults, ...journalOf(tenant) }),
  );
  app.use('/sandbox/reset', async (_, next) => {
    faults = undefined; // A reset of the tenant ends them.
    await next();
  });
  app.get('/sandbox/control/appointments', async (call) =>
    call.json(await appointmentsOfTwo(tenant, call.req.query('person') ?? '')),
  );
  app.post('/sandbox/control/clock', async (call) => {
    const { minutes } = await call.req.json<{ minutes: number }>();
    tenant.moveClock(minutes * minuteMs);
    return call.json({ now: tenant.now() });
  });
  app.post('/sandbox/control/nextCalls', async (call) => {
    const { kind, times } = await call.req.json<{ kind: FaultKind; times: number }>();
    tenant.interrupt({ kind, times });
    return call.json({});
  });
  app.post('/sandbox/control/faults', async (call) => {
    const { kinds, share } = await call.req.json<{ kinds: readonly FaultKind[]; share: number }>();
    faults = share > 0 ? { share, seed: 1, ...(kinds.length > 0 && { kinds }) } : undefined;
    tenant.setFaults(faults);
    return call.json({});
  });
  app.post('/sandbox/control/situations', async (call) =>
    call.json({ said: await happen(tenant, await call.req.json<Situation>()) }),
  );
}

const script = (text: string): Response =>
  new Response(text, { headers: { 'cache-control': 'no-store', 'content-type': 'text/javascript; charset=utf-8' } });

const journalOf = ({ state, traffic, violations }: Tenant) => ({
  requests: traffic.length,
  violations,
  traffic: traffic
    .slice(-shown)
    .toReversed()
    .map(({ userId, ...line }) => ({ ...line, who: state.directory.users.get(userId ?? '')?.displayName ?? '' })),
});
