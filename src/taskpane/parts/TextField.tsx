/** A labelled line of text; whatever else the input needs is passed on to it. */
import type { InputHTMLAttributes } from "react";

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> {
  label: string;
  onChange: (value: string) => void;
}

export function TextField({ label, onChange, ...input }: TextFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="text" {...input} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
