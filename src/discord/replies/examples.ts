/** Example commands for newcomers. They work on the bundled article. */
export const bundledArticle = 'moscow-in-secret-talks-with-syrian-rebels';

export const examples = [
  '/ask question:Where did Lavrov and Cavusoglu meet?',
  '/ask question:Why did the Pentagon refuse air cover to Turkish troops?',
  '/ask question:What is the price of oil?',
  '/quote text:completely shut out of these talks',
  '/summary length:short',
  '/verify text:We are not there to defend the rule of the cruel Assad',
] as const;
