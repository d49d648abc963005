import { makeStyles } from '@fluentui/react-components';

export const useAnnouncementStyles = makeStyles({
  // Out of sight, not gone.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
