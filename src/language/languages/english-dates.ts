import type { DateRules } from '../rules/date-rules.ts';

const UNIT = '(?:hour|day|week|month|year|decade)s?';

export const dates: DateRules = {
  dayMarks: 'st|nd|rd|th',
  links: 'of',
  beforeYear:
    'in|In|since|Since|during|During|until|Until|till|early|late|mid|year|spring|summer|autumn|fall|winter',
  maybeBeforeYear: 'from|From|by|By|before|Before|after|After|of|and|to|through|around|circa|between|Between',
  afterYear: 's',
  otherMonths: { sept: 9 },
  beforeMonth: 'in|since|until|by|early|late|last|next|this|mid',
  numbers: 'one two three four five six seven eight nine ten eleven twelve a an several',
  relative: [
    'yesterday|today|tonight|tomorrow|overnight',
    '(?:earlier|later)\\s(?:this|that|in\\sthe)\\s(?:week|month|year|day)',
    '(?:last|next|this|past|previous|following)\\s(?:{weekday}|week(?:end)?|month|year|night|spring|summer|autumn|fall|winter|decade|century)',
    'the\\s(?:day|week|month|year|night)\\s(?:before|after)',
    '(?:{number}|(?:a\\s)?few|(?:a\\s)?couple\\sof)\\s{unit}\\s(?:ago|earlier|later|before|after)'.replace(
      '{unit}',
      UNIT,
    ),
    '(?:(?:on|since|by|until|early|late)\\s)?{weekday}s?',
  ],
};
