import type { Wording } from '../../wording/wording.ts';

/** Example commands for newcomers. They work on the bundled article. */
export const bundledArticle = 'moscow-in-secret-talks-with-syrian-rebels';

/** An answer and a refusal, a quote, and commands that need no words. */
export function examplesIn({ typed }: Pick<Wording, 'typed'>) {
  const ask = (question: string) => typed('/ask', { '/ask question': question });
  return {
    answered: ask('Where did Lavrov and Cavusoglu meet?'),
    why: ask('Why did the Pentagon refuse air cover to Turkish troops?'),
    refused: ask('What is the price of oil?'),
    quote: typed('/quote', { '/quote text': 'completely shut out of these talks' }),
    summary: typed('/summary'),
    verify: typed('/verify', {
      '/verify text': 'We are not there to defend the rule of the cruel Assad',
    }),
  };
}
