import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, launchBrowser, type OpenPage, openPage, violations } from '../../support/browser.ts';
import { type Show, startShow } from '../../support/show.ts';
import { picture } from '../../support/show-messages.ts';

let show: Show;
let browser: Browser;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  [show, browser] = await Promise.all([startShow({ acknowledgeWithinMs: 400 }), launchBrowser()]);
  opened = await openPage(browser, show.playground.url);
  page = opened.page;
});

afterAll(async () => {
  await closePage(opened);
  await browser.close();
  await show.stop();
});

/** Pastes a line and sends it. */
async function send(line: string): Promise<void> {
  await page.locator('.composer-text').fill(`${line} `);
  await page.keyboard.press('Enter');
}

const last = (): Locator => page.locator('.message').last();

/** Waits until the newest message contains the words. */
async function expectLast(words: string): Promise<void> {
  await last().getByText(words).first().waitFor();
}

describe('the picker', () => {
  it('lists all commands with descriptions, and subcommands by full name', async () => {
    await page.locator('.composer-text').fill('/');
    const options = await page.locator('[role=option]:visible').allInnerTexts();
    expect(options).toContain('/upload\nTakes a file');
    expect(options).toContain('/shelf add\nAdds one');
    expect(options.join()).not.toContain('Count words');
    await page.keyboard.press('Escape');
    await page.locator('.composer-text').fill('');
  });

  it('fills in options of every type, with suggestions where they exist', async () => {
    await page.locator('.composer-text').fill('/options ');
    const choose = async (label: string): Promise<void> =>
      page.getByRole('option', { name: label }).first().click();
    await choose('Large');
    const fill = async (name: string, value: string): Promise<void> => {
      await page.locator('.unused-option', { hasText: new RegExp(`^${name}$`) }).click();
      await page.keyboard.type(value);
    };
    await fill('count', '3');
    await fill('share', '0.5');
    await fill('loud', 'tr');
    await page.keyboard.press('Enter');
    for (const [name, typed] of [
      ['person', 'sam'],
      ['channel', 'gen'],
      ['role', 'read'],
      ['either', 'rob'],
    ] as const) {
      await fill(name, typed);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await expectLast('/options');
    const said = (await last().locator('.markdown').innerText()).replace(/^\/options /u, '');
    const values = Object.fromEntries(
      (JSON.parse(said) as { name: string; value: unknown }[]).map(({ name, value }) => [name, value]),
    );
    const { person, channel, role, either, ...plain } = values;
    expect(plain).toEqual({ size: 'l', count: 3, share: 0.5, loud: true });
    const { people, roles, channels } = show.simulator.person().nearby();
    expect(people.find(({ id }) => id === person)?.name).toBe('Sam');
    expect(channels.find(({ id }) => id === channel)?.name).toBe('general');
    expect(roles.find(({ id }) => id === role)?.name).toBe('Reader');
    expect(people.find(({ id }) => id === either)?.name).toBe('Robin');
  });

  it('names a missing or invalid option and sends nothing', async () => {
    const before = show.simulator.interactions.length;
    await page.locator('.composer-text').fill('/options ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('“size” is required.').waitFor();
    await page.keyboard.type('Huge');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('“size” must be Small or Large, not “Huge”.').waitFor();
    expect(show.simulator.interactions).toHaveLength(before);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('lists only commands that the person can use', async () => {
    const offered = async (): Promise<string[]> => {
      await page.locator('.composer-text').fill('/man');
      await page
        .locator('.popup')
        .getByText(/\/manage|No commands match/u)
        .waitFor();
      return page.locator('[role=option]:visible').allInnerTexts();
    };
    expect(await offered()).toHaveLength(1);
    await page.getByRole('button', { name: 'Sam Member' }).click();
    await page.locator('.composer-text').click();
    expect(await offered()).toHaveLength(0);
    await page.getByRole('button', { name: 'Robin Manage Server' }).click();
    expect(await offered()).toHaveLength(1);
    await page.locator('.composer-text').fill('');
  });
});

describe('files', () => {
  it('are attached with the button and reach the bot', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Attach a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('One, two') });
    await page.locator('.chip-file', { hasText: 'list.txt, 8 bytes' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await expectLast('list.txt, 8 bytes: One, two');
  });

  it('are attached by dropping them', async () => {
    const transfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Dropped'], 'drop.txt', { type: 'text/plain' }));
      return data;
    })()`);
    await page.locator('.scroller').dispatchEvent('drop', { dataTransfer: transfer });
    await page.locator('.chip-file', { hasText: 'drop.txt' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await expectLast('drop.txt, 7 bytes: Dropped');
  });
});

describe('a form', () => {
  it('asks for missing fields, then submits everything including files', async () => {
    await send('/form');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Text').inputValue()).toBe('As it was');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.getByRole('alert').getByText('“Title” is required.').waitFor();
    await dialog.getByLabel('Title').fill('No');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('“Title” needs at least 3 characters.').waitFor();
    await dialog.getByLabel('Title').fill('A title');
    await dialog.getByRole('combobox', { name: 'Colour' }).click();
    await dialog.getByRole('option', { name: 'Green' }).click();
    await dialog.getByRole('radio', { name: 'Blue' }).check();
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expectLast('title=A title');
    expect(await last().locator('.markdown').innerText()).toBe(
      'title=A title\ntext=As it was\ncolour=green\nsize=blue\nfile=a.png',
    );
  });

  it('closes with Escape and submits nothing', async () => {
    await send('/form');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const before = show.simulator.interactions.length;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(show.simulator.interactions).toHaveLength(before);
  });
});

describe('messages', () => {
  it('show every component', async () => {
    await send('/components');
    await expectLast('Heading');
    const message = last();
    expect(await message.locator('.container').first().getAttribute('style')).toContain('#c27c0e');
    for (const name of ['strong', 'em', 'u', 's', 'code', 'blockquote', 'li'])
      expect(await message.locator(`.markdown ${name}`).count()).toBeGreaterThan(0);
    const image = message.getByRole('img', { name: 'A green square' });
    expect((await image.boundingBox())?.width).toBe(8);
    expect(await message.getByText('From the web').count()).toBe(1);
    expect(await message.getByRole('link', { name: 'notes.txt' }).getAttribute('download')).toBe('notes.txt');
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    const link = message.getByRole('link', { name: 'Link' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await message.locator('.unsupported').count()).toBe(0);
  });

  it('reveal spoilers on demand', async () => {
    const spoiler = last().getByRole('button', { name: 'Spoiler' });
    expect(await last().getByText('hidden').isVisible()).toBe(false);
    await spoiler.first().press('Enter');
    expect(await last().getByText('hidden').isVisible()).toBe(true);
    await spoiler.last().click();
    expect(await last().locator('.covered.is-revealed').count()).toBe(1);
  });

  it('react to buttons with a reply that previews its message', async () => {
    await last().getByRole('button', { name: 'Accessory' }).click();
    await expectLast('Pressed: button-Accessory');
    expect(await last().locator('.invocation').innerText()).toContain('Heading');
  });

  it.each([
    ['person', 'Sam Member'],
    ['role', 'Reader Role'],
    ['channel', '#general'],
    ['either', 'Robin Manage Server'],
  ])('offer choices in the select “%s”', async (name, option) => {
    const select = page.getByRole('combobox', { name: `Choose: ${name}` });
    await select.click();
    await page.getByRole('option', { name: option }).first().click();
    await expectLast('Chosen: ');
    await last().getByRole('button', { name: 'Dismiss message' }).click();
  });

  it('send several choices when the list closes, with the keyboard', async () => {
    await page.getByRole('combobox', { name: 'Choose: colours' }).focus();
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
    await expectLast('Chosen: red, green');
  });

  it('that are ephemeral say so and can be dismissed', async () => {
    const message = last();
    await message.getByText('Only you can see this').waitFor();
    const id = await message.getAttribute('data-id');
    await message.getByRole('button', { name: 'Dismiss message' }).click();
    await page.locator(`[data-id="${id}"]`).waitFor({ state: 'detached' });
  });

  it('show embeds below their text, and mentions by name', async () => {
    await send('/embed');
    await expectLast('An embed');
    expect(await last().locator('.mention').innerText()).toBe('@Robin');
    expect(await last().locator('.embed-fields').innerText()).toBe('A field\nbold');
  });

  it('have a context menu with the bot’s message commands', async () => {
    await page.locator('.composer-text').fill('One two three');
    await page.keyboard.press('Enter');
    await expectLast('One two three');
    await last().click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await expectLast('3 words');
  });

  it('show that the bot is thinking until it answers', async () => {
    await send('/later');
    await expectLast('Show is thinking…');
    show.answerNow();
    await expectLast('Here it is.');
  });

  it('show that the bot did not respond', async () => {
    await send('/silent');
    await expectLast('The application did not respond');
    await last().getByRole('button', { name: 'Dismiss message' }).click();
    await expectLast('Here it is.');
  });

  it('show unknown components as unsupported', async () => {
    const context = await browser.newContext();
    const stranger = await context.newPage();
    await stranger.route('**/api/events?*', async (route) => {
      const message = {
        id: '1',
        channelId: '1',
        authorId: '1',
        authorName: 'Show',
        authorIsBot: true,
        timestamp: new Date().toISOString(),
        flags: 1 << 15,
        ephemeral: false,
        thinking: false,
        content: '',
        embeds: [],
        edited: false,
        attachments: [],
      };
      const components = [{ type: 99 }, { type: 1, components: [{ type: 98 }] }];
      const snapshot = {
        messages: [{ ...message, components }],
        commands: [],
        messageCommands: [],
        nearby: { people: [], roles: [], channels: [] },
      };
      await route.fulfill({
        contentType: 'text/event-stream',
        body: `data: ${JSON.stringify(snapshot)}\n\n`,
      });
    });
    await stranger.goto(show.playground.url);
    await stranger.getByText('Unsupported component (type 99)').waitFor();
    await stranger.getByText('Unsupported component (type 98)').waitFor();
    await context.close();
  });
});

it('axe finds no violations in components and forms', async () => {
  const other = await openPage(browser, show.playground.url, { bypassCSP: true });
  for (const command of ['/components ', '/embed ']) {
    await other.page.locator('.composer-text').fill(command);
    await other.page.keyboard.press('Enter');
  }
  await other.page.locator('.embed').last().waitFor();
  expect(await violations(other.page)).toEqual([]);
  await other.page.locator('.composer-text').fill('/form ');
  await other.page.keyboard.press('Enter');
  await other.page.getByRole('dialog').waitFor();
  await other.page.getByRole('combobox', { name: 'Colour', exact: true }).click();
  expect(await violations(other.page)).toEqual([]);
  await closePage(other);
});
