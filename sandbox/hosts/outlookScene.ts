import type { OpenAppointment } from './appointment.ts';
import type { FrameSettings } from './frameSettings.ts';
import type { Person, Tenant } from './sandboxServer.ts';

/** Who talks to the pane: the person, with the appointment that is open. */
export interface OutlookScene {
  readonly settings: FrameSettings;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly appointment: OpenAppointment;
  /** The pane may have changed something. */
  readonly onChange: () => void;
}
