import type { ReactNode } from 'react';
import { AppProvider, useApp } from '#app/appContext.tsx';
import type { Appointment, AppointmentContent } from '#ports/appointment.ts';
import type { HostContext } from '#ports/host.ts';
import type { Services } from '#ports/services.ts';
import { OutlookPane } from '#surfaces/outlookPane/OutlookPane.tsx';
import { openScreen, type Screen } from '#test/surfaces/openScreen.tsx';

export interface FakeAppointment extends Appointment {
  /** Everything that was written into it, in order. */
  readonly filled: readonly AppointmentContent[];
}

/** An appointment that its organizer has open, unless said otherwise. */
export function anAppointment(
  said: Partial<Pick<Appointment, 'mode' | 'repetition' | 'opened'>> = {},
): FakeAppointment {
  const filled: AppointmentContent[] = [];
  return {
    mode: 'compose',
    repetition: 'possible',
    opened: async () => undefined,
    fill: async (content) => void filled.push(content),
    ...said,
    filled,
  };
}

/** Shows the pane beside an appointment. */
export const openPane = (services: Services, appointment?: Appointment, context: Partial<HostContext> = {}): Screen =>
  openScreen(
    <Beside appointment={appointment}>
      <OutlookPane />
    </Beside>,
    services,
    { name: 'outlook', ...context },
  );

interface BesideProps {
  readonly appointment: Appointment | undefined;
  readonly children: ReactNode;
}

function Beside({ appointment, children }: BesideProps) {
  const app = useApp();
  return <AppProvider app={{ ...app, ...(appointment && { appointment }) }}>{children}</AppProvider>;
}
