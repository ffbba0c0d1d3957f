import { writeFile } from 'node:fs/promises';
import { Option } from 'commander';
import { UserError } from '../../domain/errors/user-error.ts';
import { timelinePicture } from '../../pictures/timeline-picture.ts';
import type { DatedSentence, Timeline } from '../../use-cases/reading/list-dates.ts';
import { articleHeading, citedWords } from '../cited-text.ts';
import type { CliCommand } from '../command.ts';
import { passageJson, sourceJson } from '../passage-json.ts';
import { blocks } from '../passage-text.ts';
import { printable } from '../printable.ts';
import type { TextStyle } from '../terminal.ts';
import { wording } from '../wording.ts';

const { citations, reading } = wording;
const { commands, results } = wording.terminal;

export const timeline: CliCommand = {
  name: 'timeline',
  argument: '[article]',
  options: [new Option('--picture <file>', commands.timeline.options.picture)],
  async run(workspace, [name], { picture }) {
    const { listDates } = await import('../../use-cases/reading/list-dates.ts');
    const listed = listDates(await workspace.library(), name);
    const drawn = picture === undefined ? undefined : await draw(listed, picture);
    return {
      answered: true,
      text: ({ bold }) => blocks(timelineText(listed, bold), drawn && printable(results.drawn(drawn))),
      json: () => timelineJson(listed),
    };
  },
};

/** @throws UserError file-exists, no-picture */
async function draw({ article, certain }: Timeline, file: string): Promise<string> {
  const { drawTimeline } = await import('../../pictures/draw-timeline.ts');
  const picture = timelinePicture(article, certain, citations);
  const png = certain.length === 0 ? undefined : await drawTimeline(picture);
  if (png === undefined) throw new UserError('no-picture', { title: article.title });
  await writeFile(file, png, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UserError('file-exists', { file }) : error;
  });
  return file;
}

function timelineText({ article, certain, relative }: Timeline, bold: TextStyle): string {
  return blocks(
    articleHeading(article),
    ...certain.map((sentence) => sentenceText(sentence, bold)),
    relative.length > 0 && `${reading.timeline.relative(article.published)}:`,
    ...relative.map((sentence) => sentenceText(sentence, bold)),
    article.url,
  );
}

function sentenceText({ passage, date }: DatedSentence, bold: TextStyle): string {
  const { article, paragraph, highlight } = passage;
  return `${printable(citations.place(article, paragraph))}\n${citedWords(article, highlight, date, bold)}`;
}

function timelineJson({ article, certain, relative }: Timeline) {
  return {
    answered: true,
    article: sourceJson(article),
    dated: certain.map(({ iso, ...sentence }) => ({ iso, ...sentenceJson(sentence) })),
    relative: relative.map(sentenceJson),
  };
}

function sentenceJson({ passage, date }: DatedSentence) {
  const { article: _, ...rest } = passageJson(passage);
  return { date: date.text, ...rest };
}
