import { useAnnouncementStyles } from './Announcement.styles.ts';

/** Says a change of the page to a screen reader, politely; everybody else sees the change itself. */
export function Announcement({ text }: { readonly text: string }) {
  return (
    <div role="status" className={useAnnouncementStyles().hidden}>
      {text}
    </div>
  );
}
