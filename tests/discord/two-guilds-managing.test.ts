import { ApplicationCommandOptionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeReferences } from '../../src/discord/buttons/references.ts';
import type { SlashCommand } from '../../src/discord/gateway/command.ts';
import { accents, button, buttonRow, reply, selectRow, text } from '../../src/discord/replies/components.ts';
import { HEADING_ID } from '../../src/discord/replies/render-passage.ts';
import type { Article } from '../../src/domain/article.ts';
import { articleKey } from '../../src/domain/article-key.ts';
import { hashOf } from '../../src/domain/text-hash.ts';
import type { FormValues } from '../../src/simulator/types.ts';
import { furnish, type Place, pairs, places, placesSimulator } from '../support/places.ts';
import { messageOf, seenIn } from '../support/shown.ts';
import { added } from '../support/storage.ts';
import { allCommands, startVerbatim, type Verbatim } from '../support/verbatim.ts';

/** Everything that a component or a form can ask for. A new one has to find its place here. */
const withIds = [
  'passage',
  'proof',
  'cite',
  'share',
  'headline-proof',
  'change',
  'default-chosen',
  'read',
  'read-on',
  'timeline',
  'digest',
  'summary-length',
  'summary-proof',
  'more',
  'said',
  'search-for',
  'article-publish',
  'article-confirm',
  'article-discard',
  'article-page',
  'article-drop',
  'article-left-out',
  'article-keep-left-out',
  'article-remove',
  'article-undo',
];
const formsWithIds = [
  'article-edit',
  'article-edit-text',
  'article-edit-language',
  'article-edited',
  'article-text-edited',
  'follow-up',
  'follow-up-question',
];
const withoutIds = [
  'article-chapters',
  'article-chapters-chosen',
  'check-quote',
  'compare',
  'default-change',
  'default-clear',
  'manager-role-change',
  'manager-role-chosen',
  'manager-role-clear',
  'article-keep',
  'article-history',
  'library',
  'article-paste',
  'delete-answer',
  'privacy-delete',
  'privacy-erase',
  'privacy-export',
  'privacy-keep',
  'feed-follow',
];

/** Opens a form of any custom_id in a message, as somebody would forge it. */
const forge: SlashCommand = {
  data: { name: 'forge', description: 'A message whose form can be anything' },
  execute: () =>
    reply(accents.neutral, [text('A heading', HEADING_ID), buttonRow([button('Form', 'form:')])]),
  formButtons: {
    form: ({ customId }) => ({
      custom_id: customId.slice('form:'.length),
      title: 'Forged',
      components: fieldsOf(customId).map((id) => ({
        type: 18,
        label: id,
        component: { type: 4, custom_id: id, style: 1, required: false },
      })),
    }),
  },
};

/** A message with a choice of any value, by default among the changes of a claim. */
const forgeChoice: SlashCommand = {
  data: {
    name: 'forge-choice',
    description: 'A select with this value',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'value', description: 'Its value', required: true },
      { type: ApplicationCommandOptionType.String, name: 'id', description: 'Its custom_id' },
    ],
  },
  execute: ({ options }) =>
    reply(accents.neutral, [
      text('A heading', HEADING_ID),
      selectRow(options.getString('id') ?? 'change:1', 'Forged', [
        { label: 'Forged', value: options.getString('value', true) },
      ]),
    ]),
};

function fieldsOf(customId: string): string[] {
  if (customId.includes('follow-up')) return ['question'];
  return customId.includes('text-edited')
    ? ['paragraph-1']
    : ['title', 'author', 'publisher', 'published', 'language'];
}

let verbatim: Verbatim;
let articleOf: (place: Place) => Article;
const drafts = new Map<Place, string>();

beforeAll(async () => {
  verbatim = await startVerbatim({
    commands: [...(await allCommands()), forge, forgeChoice],
    simulator: placesSimulator,
  });
  articleOf = await furnish(verbatim);
  for (const place of places) {
    const content = added(`A draft of ${place.secret}, which nobody has published yet.`);
    drafts.set(place, await verbatim.services.storage.drafts.save(place.scope(verbatim), content));
  }
});
afterAll(() => verbatim.stop());

/** What a press on a forged component of a message of one's own says to the person. */
async function forged(place: Place, customId: string) {
  const person = place.person(verbatim);
  const message = messageOf(await person.use('forge'));
  const { followUps, message: shown, modal } = await person.pressForged(message.id, customId);
  expect(modal).toBeUndefined();
  return seenIn({ message: followUps[0] ?? shown } as never).text;
}

async function forgedChoice(place: Place, value: string, id = 'change:1') {
  const person = place.person(verbatim);
  const message = messageOf(await person.use('forge-choice', { value, id }));
  const { followUps, message: shown } = await person.select(message.id, id, [value]);
  return seenIn({ message: followUps[0] ?? shown } as never).text;
}

async function forgedForm(place: Place, customId: string) {
  const person = place.person(verbatim);
  const message = messageOf(await person.use('forge'));
  const { interactionId } = await person.pressForged(message.id, `form:${customId}`);
  const values: FormValues = Object.fromEntries(
    fieldsOf(customId).map((name) => [name, name === 'question' ? 'Who opened a bridge?' : 'en']),
  );
  const { followUps, message: shown } = await person.submit(interactionId, values);
  return seenIn({ message: followUps[0] ?? shown } as never).text;
}

it('the matrix knows every component and form of every command', async () => {
  const commands = await allCommands();
  const names = commands.flatMap((one) =>
    [
      ...[one.buttons, one.privateButtons, one.publicButtons, one.selects, one.privateSelects],
      ...[one.formButtons, one.forms, one.replyForms],
    ].flatMap((handlers) => Object.keys(handlers ?? {})),
  );
  expect(names.toSorted()).toEqual([...withIds, ...formsWithIds, ...withoutIds].toSorted());
});

describe.each(pairs)('what $0.name has, managed from $1.name:', (own, other) => {
  const draft = () => drafts.get(own) ?? '';

  it.each(['show', 'remove', 'restore', 'refresh', 'rename', 'default'])(
    '/manage %s: no id, key or title works',
    async (verb) => {
      const { id, key, title } = articleOf(own);
      const person = other.person(verbatim);
      for (const article of [id, key, title, draft()]) {
        const more = verb === 'rename' ? { title: 'Mine' } : {};
        const shown = seenIn(await person.use(`manage ${verb}`, { article, ...more }));
        expect(shown.text).toContain(`There is no article called “${article}”`);
      }
      for (const typed of ['', own.secret, id])
        expect(
          JSON.stringify(
            await person.complete(
              `manage ${verb}`,
              { article: typed, ...(verb === 'rename' ? { title: 'Mine' } : {}) },
              'article',
            ),
          ),
        ).not.toContain(own.secret);
    },
  );

  it('/library: nothing is listed', async () => {
    expect(seenIn(await other.person(verbatim).use('library')).text).not.toContain(own.secret);
  });

  it('no press shows, proves or lists what it says', async () => {
    const { key, title } = articleOf(own);
    for (const [press, words] of [
      [`passage:a:0:c:${key}.1.0.r`, 'This passage is gone: '],
      [`proof:${key}.1.0.r`, 'This passage is gone: '],
      [`more:a:0:p:${key}.1.0.r`, 'This passage is gone: '],
      [`cite:${key}`, 'This passage is gone: '],
      [`share:a:0:p:${key}.1.0.r`, 'This passage is gone: '],
      [`headline-proof:${key}:${hashOf(title).slice(0, 8)}`, 'This passage is gone: '],
      [`summary-proof:long:${key}`, 'This passage is gone: '],
      [`summary-length:long:${key}`, 'This passage is gone: '],
      [`search-for:${key}:heading:Bridge`, 'This passage is gone: '],
      [`said:0:${key}:The mayor`, `There is no article called “${key}”`],
      [`said:0::The mayor of ${own.secret}`, 'No quote of “The mayor'],
    ] as const) {
      const told = await forged(other, press);
      expect(told).toContain(words);
      expect(told.replaceAll(`The mayor of ${own.secret}`, '')).not.toContain(own.secret);
    }
  });

  it('no choice among changes shows its paragraph', async () => {
    const { key, paragraphs } = articleOf(own);
    const end = paragraphs[0]?.sentences[0]?.end ?? 0;
    const value = `0:${encodeReferences([{ key, paragraph: 1, start: 0, end }])}`;
    const told = await forgedChoice(other, value);
    expect(told).toContain('This passage is gone: ');
    expect(told).not.toContain(own.secret);
    expect(await forgedChoice(own, value)).toContain(own.secret);
  });

  it('no choice makes it a channel’s own article', async () => {
    const told = await forgedChoice(other, articleOf(own).id, 'default-chosen:');
    expect(told).toContain('There is no article called');
    expect(told).not.toContain(own.secret);
  });

  it('no follow-up asks its article', async () => {
    const told = await forgedForm(other, `follow-up-question:${articleOf(own).key}`);
    expect(told).toContain('This passage is gone: ');
    const answered = await forgedForm(own, `follow-up-question:${articleOf(own).key}`);
    expect(answered).toContain(own.secret);
  });

  it('no press on an article or a draft counts', async () => {
    const { id } = articleOf(own);
    const { storage } = verbatim.services;
    for (const name of ['article-remove', 'article-undo'])
      expect(await forged(other, `${name}:${id}`)).toContain('There is no article called');
    const saved = await storage.drafts.find(own.scope(verbatim), draft());
    const key = articleKey(draft(), saved?.content.text ?? '');
    for (const name of ['publish', 'confirm', 'page', 'drop', 'edit', 'edit-text', 'edit-language'])
      expect(await forged(other, `article-${name}:${draft()}:1:${key}`)).toContain('This draft is gone: ');
    for (const name of ['article-edited', 'article-text-edited'])
      expect(await forgedForm(other, `${name}:${draft()}:1:${key}:1`)).toContain('This draft is gone: ');
    await forged(other, `article-discard:${draft()}`);
    const scope = own.scope(verbatim);
    expect(await storage.drafts.find(scope, draft())).toMatchObject({ content: { title: 'A title' } });
    expect((await storage.catalog.list(scope)).map(({ removed }) => removed)).toEqual([undefined]);
  });
});

it('a channel’s own article, a manager role and hidden articles are those of one guild', async () => {
  const { storage } = verbatim.services;
  const [own, other] = [places[0], places[1]] as [Place, Place];
  const person = own.person(verbatim);
  await person.use('manage default', { article: articleOf(own).id });
  await person.use('settings manager-role', { role: verbatim.simulator.guilds[0]?.roles[0]?.id ?? '' });
  const scope = other.scope(verbatim);
  expect(await storage.settings.channelDefault(scope, person.channelId)).toBeUndefined();
  expect(await storage.settings.managerRole(scope)).toBeUndefined();
  const question = messageOf(
    await person.use('manage remove', { article: 'moscow-in-secret-talks-with-syrian-rebels' }),
  );
  await person.pressForged(question.id, 'article-remove:moscow-in-secret-talks-with-syrian-rebels');
  expect(seenIn(await person.use('library')).text).toContain('1 article');
  expect(seenIn(await other.person(verbatim).use('library')).text).toContain('2 articles');
});
