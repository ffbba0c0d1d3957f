import type { DateRules } from '../rules/date-rules.ts';

const UNIT = '(?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnte?n?)';

export const dates: DateRules = {
  order: 'day-month',
  bareYears: true,
  afterYear: 'er(?:-Jahren?|\\sJahren?)?',
  beforeMonth: 'im|seit|ab|bis|anfang|mitte|ende|vergangenen|letzten|nächsten|kommenden|diesen',
  numbers:
    'einem einer ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehreren wenigen einigen',
  relativeAsWritten: ['morgen'],
  relative: [
    '(?:vor)?gestern|heute|übermorgen|heuer|neulich',
    '(?:vorig|letzt|vergangen|kommend|nächst|folgend)(?:e[nmrs]?)\\s(?:woche|monats?|jahre?s?|wochenende|nacht|{weekday}s?)',
    'diese[nmrs]?\\s(?:woche|monats?|jahre?s?|wochenende|{weekday})',
    'vor\\s{number}\\s{unit}'.replace('{unit}', UNIT),
    'am\\s(?:tag|vortag)\\s(?:zuvor|davor|danach)|am\\svortag',
    '(?:am|vom|seit|bis|ab|zum)\\s{weekday}|{weekday}(?=\\s(?:früh|abend|nacht|mittag|nachmittag))|am\\swochenende',
  ],
};
