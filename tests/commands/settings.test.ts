import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asideOf, buttonId, messageOf, seen, seenIn } from '../support/shown.ts';
import { startVerbatim, type Verbatim } from '../support/verbatim.ts';

let verbatim: Verbatim;
beforeEach(async () => {
  verbatim = await startVerbatim();
});
afterEach(() => verbatim.stop());

const editor = () => verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
const reader = () => verbatim.simulator.person({ name: 'Rea', roles: ['Reader'] });

/** Whether a press of this person counts, told by what it is refused for. */
async function mayManage(person = reader()): Promise<boolean> {
  const help = messageOf(await person.use('help'));
  const aside = asideOf(await person.pressForged(help.id, 'article-publish:none'));
  return !seenIn({ message: aside } as never).text.includes('Manage Server');
}

describe('/settings manager-role', () => {
  it('lets the members of a role manage the articles, and takes that back', async () => {
    const role = verbatim.simulator.guilds[0]?.roles.find(({ name }) => name === 'Reader')?.id ?? '';
    expect(await mayManage()).toBe(false);
    const set = seenIn(await editor().use('settings manager-role', { role }));
    expect(set.text).toContain('can now manage articles');
    expect(await mayManage()).toBe(true);
    expect(await mayManage(verbatim.person)).toBe(false);
    const shown = messageOf(await editor().use('settings manager-role'));
    expect(seen(shown.components).text).toContain(`@${role} can manage articles`);
    expect(seen(shown.components).buttons).toEqual(['Change', 'Clear']);
    expect(await mayManage()).toBe(true);
    const cleared = await editor().press(shown.id, buttonId(shown, 'Clear'));
    expect(seenIn(cleared).text).toContain('Only members with Manage Server can manage articles now.');
    expect(await mayManage()).toBe(false);
  });

  it('is changed by choosing a role', async () => {
    const role = verbatim.simulator.guilds[0]?.roles.find(({ name }) => name === 'Reader')?.id ?? '';
    const shown = messageOf(await editor().use('settings manager-role'));
    expect(seen(shown.components)).toMatchObject({
      text: 'Only members with Manage Server can manage articles.',
      buttons: ['Change'],
    });
    await editor().press(shown.id, buttonId(shown, 'Change'));
    const chosen = await editor().select(shown.id, 'manager-role-chosen:', [role]);
    expect(seenIn(chosen).text).toContain(`@${role} can now manage articles`);
    expect(await mayManage()).toBe(true);
  });

  it('is never @everyone', async () => {
    const everyone = verbatim.person.guildId ?? '';
    const refused = seenIn(await editor().use('settings manager-role', { role: everyone }));
    expect(refused.text).toContain('With @everyone, every member could add and remove articles.');
    expect(await mayManage()).toBe(false);
  });

  it('makes the command work for them at once', async () => {
    const role = verbatim.simulator.guilds[0]?.roles.find(({ name }) => name === 'Reader')?.id ?? '';
    const show = async () => seenIn(await reader().use('manage show', { article: 'none' })).text;
    expect(await show()).toContain('Manage Server');
    await editor().use('settings manager-role', { role });
    expect(await show()).toContain('There is no article called');
  });

  it('is for who may manage the server, in servers only', async () => {
    expect(
      reader()
        .commands()
        .map(({ name }) => name),
    ).not.toContain('settings');
    const kim = verbatim.simulator.person({ name: 'Kim', place: 'bot-dm' });
    expect(kim.commands().map(({ name }) => name)).not.toContain('settings');
  });
});
