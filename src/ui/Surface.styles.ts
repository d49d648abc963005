import { makeStyles, tokens } from '@fluentui/react-components';

export const useSurfaceStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
