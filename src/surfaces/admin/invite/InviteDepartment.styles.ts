import { makeStyles } from '@fluentui/react-components';

/** A long name of a department does not make its list wider than the page. */
export const useInviteDepartmentStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { minWidth: 0, maxWidth: '100%', '& select': { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' } },
});
