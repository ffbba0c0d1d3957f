import { expect, it } from 'vitest';
import { pdfOf, setLines } from '../support/pdf.ts';
import { buttonId, buttonUrl, finished, messageOf, seenIn } from '../support/shown.ts';
import { startVerbatim } from '../support/verbatim.ts';
import { webServer } from '../support/web-server.ts';

const FIRST = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had',
  'frozen solid in the harbour. Nobody was hurt, and the crew waited for a tug that',
];
const SECOND = ['came from Husum on Monday morning and broke the ice around the northern pier.'];
const THIRD = ['Tickets that were bought for Sunday stay valid until Easter, the office said.'];

it('a passage of a PDF is cited with its page, and its link opens the page', async () => {
  const pdf = pdfOf(
    [FIRST, SECOND, THIRD].map((lines) => setLines(lines)),
    { info: '/Title (The ferry)' },
  );
  const server = await webServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
  );
  const verbatim = await startVerbatim({ network: server.network });
  try {
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    const url = server.url('/ferry.pdf');
    const audit = messageOf(await finished(editor, await editor.use('manage add', { url })));
    await editor.press(audit.id, buttonId(audit, 'Publish'));
    const quote = async (text: string) => verbatim.person.use('quote', { text });
    const third = await quote('stay valid until Easter');
    expect(seenIn(third).text).toContain('p. 3 · ¶ 2 of 2');
    expect(buttonUrl(messageOf(third), 'Read at news.example')).toBe(`${url}#page=3`);
    const across = await quote('broke the ice around the northern pier');
    expect(seenIn(across).text).toContain('pp. 1–2 · ¶ 1 of 2');
    expect(buttonUrl(messageOf(across), 'Read at news.example')).toBe(`${url}#page=1`);
  } finally {
    await verbatim.stop();
  }
});
