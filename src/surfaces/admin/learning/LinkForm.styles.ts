import { makeStyles, tokens } from '@fluentui/react-components';

export const useLinkFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '760px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalL },
  // Fluent asks for 250 px, more than a narrow pane has.
  picker: { minWidth: 0, maxWidth: '100%' },
  input: { minWidth: 0, width: '100%' },
  // Before whatever stands below.
  list: { zIndex: 1, maxHeight: '16rem' },
});
