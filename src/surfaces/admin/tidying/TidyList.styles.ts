import { makeStyles, tokens } from '@fluentui/react-components';

export const useTidyListStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  people: { display: 'flex', flexDirection: 'column' },
});
