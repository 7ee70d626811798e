import { TextField } from "./TextField.tsx";

export type Destinations = { address: string; label: string }[];

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  list: string;
  optional?: boolean;
};

/** Where something leads: typed as a title, an address or a web address, with suggestions from `DestinationList`. */
export function DestinationField(props: FieldProps) {
  return <TextField {...props} autoComplete="off" spellCheck={false} />;
}

/** The suggestions for all destination fields of a page, once. The browser searches in them by title and address. */
export function DestinationList({ id, destinations }: { id: string; destinations: Destinations }) {
  return (
    <datalist id={id}>
      {destinations.map(({ address, label }) => (
        <option key={`${address} ${label}`} value={address} label={label} />
      ))}
    </datalist>
  );
}
