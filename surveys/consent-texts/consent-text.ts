export interface ConsentWords {
  /** The label of the box. */
  agree: string;
  /** What happens with the answers, a sentence a line. `{company}` is who asks. */
  details: string[];
}

export interface ConsentText {
  /** Kept with every record of who agreed; never used for another wording. */
  version: string;
  joinsPurchases: boolean;
  words: { en: ConsentWords; ru: ConsentWords };
}
