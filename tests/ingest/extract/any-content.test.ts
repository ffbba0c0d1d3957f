import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/errors/user-error.ts';
import { pdfOf, setLines } from '../../support/pdf.ts';
import { runs } from '../../support/property-runs.ts';
import { contentOf, prose } from '../../support/read-content.ts';

const pieces = fc.array(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<br>',
    '<pre>',
    '</pre>',
    '<a href="x">',
    '</a>',
    '<b>',
    '</i>',
    '<svg>',
    '<math>',
    '<template>',
    '<select><option>',
    '<frameset>',
    '<noscript>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<title>',
    '</title>',
    '<meta charset="x">',
    '<body>',
    '</html>',
    '<![CDATA[',
    '<?x',
    '&amp;',
    '&#0;',
    '&notin',
    '<p',
    '"',
    '>',
    '# ',
    '\n\n',
    '    ',
    '- ',
    '> ',
    '```\n',
    '[a](b)',
    '![',
    '**',
    '|',
    '---\n',
    '\0',
    '\uFEFF',
    'é',
    '字',
    '\u00ad',
    prose(30),
    'By Ann Lee ',
    '2016-12-02',
  ),
  { maxLength: 60 },
);

/** Asserts trimmed paragraphs without blank lines, or a user error. */
async function holds(content: string | Uint8Array): Promise<void> {
  try {
    const { paragraphs, kept, dropped } = await contentOf(content);
    expect(kept).toBe(paragraphs.length);
    expect(kept).toBeGreaterThan(0);
    expect(dropped).toBeGreaterThanOrEqual(0);
    for (const text of paragraphs)
      expect(text === text.trim() && text !== '' && !/\n\s*\n/u.test(text)).toBe(true);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

describe('any content is read or refused', () => {
  it('as a web page', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, (parts) => holds(`<html>${parts.join('')}`)),
      runs(200),
    );
  });

  it('as a text', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, (parts) => holds(parts.join(''))),
      runs(200),
    );
  });

  it('as bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), holds), runs(200));
  });

  it('as a PDF with some bytes changed', async () => {
    const pdf = pdfOf([setLines(['The council met on Monday.', 'It talked about the bridge.'])]);
    const changes = fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, (changed) => {
        const bytes = Buffer.from(pdf);
        for (const [place, byte] of changed) bytes[place] = byte;
        return holds(bytes);
      }),
      runs(100),
    );
  });
});
