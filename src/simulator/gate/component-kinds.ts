import { ButtonStyle, ComponentType } from '../constants.ts';
import { isJson, type Json, type JsonField, lengthOf, objectsOf } from '../json.ts';
import { MAX_ROW_BUTTONS } from '../limits.ts';
import { type Problem, problem, required, tooLong } from '../problems.ts';
import { entitySelectProblems, optionSelectProblems, rangeProblems } from './selects.ts';
import { LINK_SCHEMES, schemeProblems } from './urls.ts';

const UNICODE_EMOJI = /^(\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u;

/** Checks the rules about one component that the schema does not express. */
export function kindProblems(component: Json): Problem[] {
  switch (component.type) {
    case ComponentType.actionRow:
      return rowProblems(component);
    case ComponentType.button:
      return buttonProblems(component);
    case ComponentType.stringSelect:
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
      return optionSelectProblems(component);
    case ComponentType.userSelect:
    case ComponentType.roleSelect:
    case ComponentType.mentionableSelect:
    case ComponentType.channelSelect:
      return entitySelectProblems(component);
    case ComponentType.fileUpload:
      return rangeProblems(component);
    case ComponentType.textInput:
      return inputProblems(component);
    default:
      return [];
  }
}

function rowProblems(row: Json): Problem[] {
  const children = objectsOf(row.components).map(({ object }) => object.type);
  const selects = children.filter((type) => type !== ComponentType.button).length;
  const tooWide = selects > 0 ? children.length > 1 : children.length > MAX_ROW_BUTTONS;
  if (!tooWide) return [];
  const words = `An action row holds up to ${MAX_ROW_BUTTONS} buttons or a single select.`;
  return [problem(['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', words)];
}

function buttonProblems(button: Json): Problem[] {
  const [needed, forbidden] = buttonFields(button.style);
  const missing = needed.filter((field) => !button[field]).map((field) => required([field]));
  const extra = forbidden
    .filter((field) => button[field] !== undefined && button[field] !== null)
    .map((field) =>
      problem([field], 'BUTTON_COMPONENT_INVALID_FIELD', `A button of this style has no ${field}.`),
    );
  const bare = button.style !== ButtonStyle.premium && !button.label && !button.emoji;
  const nothing = bare
    ? [problem([], 'BUTTON_COMPONENT_NO_CONTENT', 'A button must have a label or emoji')]
    : [];
  return [
    ...missing,
    ...extra,
    ...nothing,
    ...emojiProblems(button.emoji),
    ...schemeProblems(['url'], button.url, LINK_SCHEMES),
  ];
}

function buttonFields(style: unknown): [JsonField[], JsonField[]] {
  if (style === ButtonStyle.link) return [['url'], ['custom_id', 'sku_id']];
  if (style === ButtonStyle.premium) return [['sku_id'], ['custom_id', 'label', 'url', 'emoji']];
  return [['custom_id'], ['url', 'sku_id']];
}

/** An emoji without an id must be a Unicode emoji. */
function emojiProblems(emoji: unknown): Problem[] {
  if (!isJson(emoji) || emoji.id || typeof emoji.name !== 'string' || UNICODE_EMOJI.test(emoji.name))
    return [];
  return [problem(['emoji', 'name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji')];
}

function inputProblems({ min_length: min, max_length: max, value }: Json): Problem[] {
  const found: Problem[] = [];
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    found.push(problem(['min_length'], 'TEXT_INPUT_RANGE', 'min_length must not exceed max_length'));
  }
  if (typeof max === 'number' && lengthOf(value) > max) found.push(tooLong(['value'], max));
  return found;
}
