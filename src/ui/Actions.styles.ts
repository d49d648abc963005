import { makeStyles, tokens } from '@fluentui/react-components';

export const useActionsStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});
