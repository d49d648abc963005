import { makeStyles, tokens } from '@fluentui/react-components';

export const usePageSkeletonStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
  },
  title: { width: '40%' },
});
