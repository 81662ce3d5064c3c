import { type ControlProps, wrongWords } from './control-props';

/** Empty while nothing is wrong: what is said later is read aloud from here. */
export const SaidErrors = ({ question, field, texts }: ControlProps) => (
  <p id={`${field}-error`} role="alert" className="font-semibold text-danger empty:hidden">
    {wrongWords(question, texts)}
  </p>
);
