import { makeStyles } from '@fluentui/react-components';

export const usePersonPickerStyles = makeStyles({
  // Fluent asks for 250 px, more than a narrow pane has.
  picker: { minWidth: 0 },
});
