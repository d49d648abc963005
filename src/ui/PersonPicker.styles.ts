import { makeStyles } from '@fluentui/react-components';

export const usePersonPickerStyles = makeStyles({
  // Fluent asks for 250 px, more than a narrow pane has.
  picker: { minWidth: 0 },
  // Before whatever stands below.
  list: { zIndex: 1 },
  input: { minWidth: 0, width: '100%' },
});
