import type { en } from './locales/en';

type EnglishForm = 'one' | 'other';
type FurtherForm = 'zero' | 'two' | 'few' | 'many';
type PluralForm = EnglishForm | FurtherForm;
type PluralBase<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never;
type Plain<Key> = Key extends `${string}_${PluralForm}` ? never : Key;

/**
 * English has two plural forms, Russian four: the shape asks every language for `_one` and
 * `_other` of what English counts, and lets it add the forms it needs besides.
 */
type Shape<Part> = Part extends string
  ? string
  : { [Key in keyof Part as Plain<Key>]: Shape<Part[Key]> } & {
      [Key in keyof Part as `${PluralBase<Key>}_${EnglishForm}`]: string;
    } & { [Key in keyof Part as `${PluralBase<Key>}_${FurtherForm}`]?: string };

/** What a language must say to be complete. */
export type Messages = Shape<typeof en>;
