interface Quoted {
  readonly name: string;
  readonly variants: readonly string[];
  readonly quotes: number;
  readonly articles: number;
}

/** How often somebody is quoted, and what they are called besides. */
export function speakerLine({ name, variants, quotes, articles }: Quoted): string {
  const others = variants.filter((variant) => variant !== name);
  const called = others.length === 0 ? '' : ` – also ${others.map((other) => `“${other}”`).join(', ')}`;
  const counted = `${quotes} ${quotes === 1 ? 'quote' : 'quotes'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return `${name}: ${counted}${called}`;
}
