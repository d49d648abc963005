import { makeStyles, tokens } from '@fluentui/react-components';

export const useProgrammeListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '40px',
  },
  name: { paddingInline: 0, minWidth: 0, justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' },
});
