import type { ExtractedDraft } from '../extracted-draft.ts';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}`;
const TIMES = new RegExp(String.raw`^(?<from>${TIME})\s+-->\s+(?<to>${TIME})`, 'u');
const FIRST_CUE = new RegExp(String.raw`^\s*(?:WEBVTT\b|\d+[^\S\n]*\r?\n${TIME}\s+-->\s+${TIME})`, 'u');
/** Formatting in WebVTT and SubRip. */
const TAG = /<\/?[a-z][^>]*>|\{\\[^}]*\}/giu;
/** Marks another speaker. */
const SPEAKER_CHANGE = /^(?:[-–—]\s|>>|<v[\s.])/u;
/** Silence between paragraphs, in seconds. Higher makes longer paragraphs. */
const MIN_PAUSE = 2;

/** True for subtitles in SubRip (.srt) or WebVTT. */
export function isSubtitles(text: string): boolean {
  return FIRST_CUE.test(text);
}

/** Reads what is said, without numbers and times; a pause or another speaker begins a paragraph. */
export function readSubtitles(source: string): ExtractedDraft {
  const paragraphs: string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const block of source.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n+/u)) {
    const lines = block.split('\n').map((line) => line.trim());
    const place = lines.findIndex((line) => TIMES.test(line));
    const { from = '', to = '' } = TIMES.exec(lines[place] ?? '')?.groups ?? {};
    const said = lines.slice(place + 1).join('\n');
    const text = said.replace(TAG, '').replace(/\s+/gu, ' ').trim();
    if (place === -1 || text === '') continue;
    const goesOn = secondsOf(from) - end < MIN_PAUSE && !SPEAKER_CHANGE.test(said);
    if (goesOn) paragraphs.push([paragraphs.pop() ?? '', text].join(' ').trim());
    else paragraphs.push(text);
    end = secondsOf(to);
  }
  return { paragraphs, dropped: 0, droppedWords: 0, warnings: [] };
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}
