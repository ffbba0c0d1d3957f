import type { Locator, Page } from 'playwright-core';

/** What tests do in the page as a person does. */
export interface PageDriver {
  /** The newest message. */
  last(): Locator;
  /** Waits until the newest message says this. */
  told(words: string): Promise<void>;
  /** Presses a button of the newest message. */
  press(name: string): Promise<void>;
  /** Chooses who one is, or where. */
  be(name: string): Promise<void>;
  /** Types a line as it would be pasted, and sends it. */
  send(line: string): Promise<void>;
}

export function drive(page: Page): PageDriver {
  const last = () => page.locator('.message').last();
  return {
    last,
    told: (words) => last().getByText(words).first().waitFor(),
    press: (name) => last().getByRole('button', { name, exact: true }).click(),
    be: (name) => page.getByRole('button', { name, exact: true }).click(),
    send: async (line) => {
      await page.locator('.composer-text').fill(line);
      await page.locator('.popup').getByText('Loading').waitFor({ state: 'hidden' });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
    },
  };
}
