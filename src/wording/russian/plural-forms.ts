interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/**
 * The forms of a noun after 1, 2 and 5, with `#` for the number: `forms('# слово', '# слова', '# слов')`. Fractions take the
 * form after 2.
 */
export function forms(one: string, few: string, many: string): PluralForms {
  return { one, few, many, other: few };
}

export const articleForms = forms('# статья', '# статьи', '# статей');
export const paragraphForms = forms('# абзац', '# абзаца', '# абзацев');
export const sentenceForms = forms('# предложение', '# предложения', '# предложений');
export const wordForms = forms('# слово', '# слова', '# слов');

/** With a full stop, unless the text ends with one already, as dates do: „2 декабря 2016 г.“. */
export function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
