import { makeStyles } from '@fluentui/react-components';

export const usePublishBarStyles = makeStyles({
  // As wide as its hint; the number needs little.
  count: { maxWidth: '420px' },
});
