/** How a language writes dates. All words are lower case; the parts of phrases are regular expressions. */
export interface DateRules {
  /** What may follow the number of a day: “st”, “.”. */
  readonly dayMarks?: string;
  /** What may stand between day, month and year: “of”, “de”. */
  readonly links?: string;
  /** Order of day and month in numbers; absent where people write both. */
  readonly order?: 'day-month';
  /** Words that stand before a year rather than before a number of things: “since”. */
  readonly beforeYear?: string;
  /** Words that stand before both: “of”, “to”. The year must then end its clause. */
  readonly maybeBeforeYear?: string;
  /** What follows a year: “году”. */
  readonly afterYear?: string;
  /** Whether years stand alone, and a capital begins what numbers count: German. */
  readonly bareYears?: boolean;
  /** Words that stand before a month without a year: “in”. */
  readonly beforeMonth?: string;
  /** Phrases that tell a day by that of writing, with {weekday}, {month} and {number} in them. */
  readonly relative: readonly string[];
  /** Such phrases whose case matters: “morgen”, not “Morgen”. */
  readonly relativeAsWritten?: readonly string[];
  /** Names of months that CLDR does not have, in lower case, with their numbers. */
  readonly otherMonths?: Readonly<Record<string, number>>;
  /** Number words from one on, for {number}. */
  readonly numbers?: string;
}
