import { expect, it } from 'vitest';
import { run } from '../support/terminal.ts';

it('the id that JSON gives leads back to the paragraph', async () => {
  const asked = JSON.parse((await run(['ask', 'Where did Lavrov meet Cavusoglu?', '--json'])).out);
  const [{ id, text }] = asked.passages;
  const shown = JSON.parse((await run(['paragraph', id, '--json'])).out);
  expect(shown).toMatchObject({ answered: true, present: true, passages: [{ id, text, paragraph: 17 }] });
  const { code, out } = await run(['paragraph', ...id.toUpperCase().split('·')]);
  expect(code).toBe(0);
  expect(out).toContain(`World Socialist Web Site · 2 December 2016 · ¶ 17 of 19\n\n  ${text}`);
});

it('says what to do with any other', async () => {
  expect(await run(['paragraph', 'wsws-3·17'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('No article here has a paragraph wsws-3·17.'),
  });
  expect((await run(['paragraph', 'seventeen'])).err).toContain('An id looks like wsws-3·17');
});
