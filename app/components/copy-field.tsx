import { CopyButton } from './copy-button';
import { Field, type FieldProps } from './field';

/** A link to pass on: readable, selectable by hand, and copied by the button. */
export const CopyField = ({ value, ...field }: FieldProps & { value: string }) => (
  <Field {...field}>
    <span className="flex flex-wrap gap-2">
      <input
        id={field.id ?? field.name}
        className="control min-w-0 flex-1 basis-60"
        value={value}
        readOnly
      />
      <CopyButton value={value} />
    </span>
  </Field>
);
