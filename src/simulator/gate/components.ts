import { ButtonStyle, ComponentType } from './constants.ts';
import { isJson, type Json, type JsonField, lengthOf, objectsOf, repeats } from './json.ts';
import { COMPONENTS_MAX, LEGACY_ROWS_MAX, ROW_BUTTONS_MAX, TEXT_DISPLAYS_MAX } from './limits.ts';
import { type Path, type Problem, problem, required, within } from './problems.ts';

export interface PlacedComponent {
  readonly path: Path;
  readonly component: Json;
}

/** A component and everything in it, each with its place. */
function placed(component: Json, path: Path): PlacedComponent[] {
  const nested = objectsOf(component.components).flatMap(({ index, object }) =>
    placed(object, [...path, 'components', index]),
  );
  const single = (['accessory', 'component'] as const).flatMap((field) => {
    const object = component[field];
    return isJson(object) ? placed(object, [...path, field]) : [];
  });
  return [{ path, component }, ...nested, ...single];
}

/** All components of a message or modal, outermost first. */
export function allComponents(components: unknown): PlacedComponent[] {
  return objectsOf(components).flatMap(({ index, object }) => placed(object, ['components', index]));
}

/** Rules about a message's components that do not show in the schema. */
export function componentProblems(components: unknown, isV2: boolean): Problem[] {
  const all = allComponents(components);
  return [
    ...(isV2 ? totalProblems(all) : legacyProblems(components)),
    ...uniqueness(all),
    ...all.flatMap(({ path, component }) => within(path, singleProblems(component))),
  ];
}

function totalProblems(all: readonly PlacedComponent[]): Problem[] {
  const found: Problem[] = [];
  if (all.length > COMPONENTS_MAX) {
    const words = `The message has ${all.length} components, of which at most ${COMPONENTS_MAX} are allowed in all.`;
    found.push(problem(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', words));
  }
  const displays = all.filter(({ component }) => component.type === ComponentType.textDisplay);
  const text = displays.reduce((sum, { component }) => sum + lengthOf(component.content), 0);
  if (text > TEXT_DISPLAYS_MAX) {
    const words = `The total displayable text size must be less than or equal to ${TEXT_DISPLAYS_MAX}`;
    found.push(problem(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', words));
  }
  return found;
}

function legacyProblems(components: unknown): Problem[] {
  const top = objectsOf(components);
  const found = top
    .filter(({ object }) => object.type !== ComponentType.actionRow)
    .map(({ index }) =>
      problem(['components', index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).'),
    );
  if (top.length > LEGACY_ROWS_MAX) {
    const words = `Must be ${LEGACY_ROWS_MAX} or fewer in length.`;
    found.push(problem(['components'], 'BASE_TYPE_BAD_LENGTH', words));
  }
  return found;
}

/** No two components share a `custom_id`, nor an `id`; 0 stands for none. */
function uniqueness(all: readonly PlacedComponent[]): Problem[] {
  const rules = [
    ['custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'],
    ['id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'],
  ] as const;
  return rules.flatMap(([field, code, words]) => {
    const having = all.filter(({ component }) => component[field]);
    return repeats(having.map(({ component }) => component[field])).map((place) =>
      problem([...(having[place]?.path ?? []), field], code, words),
    );
  });
}

function singleProblems(component: Json): Problem[] {
  switch (component.type) {
    case ComponentType.actionRow:
      return rowProblems(component);
    case ComponentType.button:
      return buttonProblems(component);
    case ComponentType.stringSelect:
      return selectProblems(component);
    case ComponentType.file:
      return fileProblems(component);
    default:
      return [];
  }
}

function rowProblems(row: Json): Problem[] {
  const children = objectsOf(row.components).map(({ object }) => object.type);
  const selects = children.filter((type) => type !== ComponentType.button).length;
  const tooWide = selects > 0 ? children.length > 1 : children.length > ROW_BUTTONS_MAX;
  if (!tooWide) return [];
  const words = `An action row holds up to ${ROW_BUTTONS_MAX} buttons or a single select.`;
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
  return [...missing, ...extra, ...nothing, ...linkProblems(button.url)];
}

function buttonFields(style: unknown): [JsonField[], JsonField[]] {
  if (style === ButtonStyle.link) return [['url'], ['custom_id', 'sku_id']];
  if (style === ButtonStyle.premium) return [['sku_id'], ['custom_id', 'label', 'url', 'emoji']];
  return [['custom_id'], ['url', 'sku_id']];
}

function linkProblems(url: unknown): Problem[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  if (['http:', 'https:', 'discord:'].includes(new URL(url).protocol)) return [];
  const words = "Scheme must be one of ('http', 'https', 'discord').";
  return [problem(['url'], 'URL_TYPE_INVALID_SCHEME', words)];
}

function selectProblems(select: Json): Problem[] {
  const options = objectsOf(select.options);
  const found = repeats(options.map(({ object }) => object.value)).map((place) =>
    problem(
      ['options', options[place]?.index ?? place, 'value'],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
  );
  const least = typeof select.min_values === 'number' ? select.min_values : 1;
  const most = typeof select.max_values === 'number' ? select.max_values : 1;
  if (least > most || least > options.length) {
    found.push(
      problem(['min_values'], 'SELECT_COMPONENT_RANGE', 'min_values must not exceed what can be chosen'),
    );
  }
  if (options.filter(({ object }) => object.default === true).length > most) {
    found.push(problem(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More defaults than max_values'));
  }
  return found;
}

function fileProblems({ file }: Json): Problem[] {
  const url = isJson(file) ? file.url : undefined;
  if (typeof url !== 'string' || url.startsWith('attachment://')) return [];
  const words = 'A file component shows an attachment of this message: attachment://<filename>';
  return [problem(['file', 'url'], 'UNFURLED_MEDIA_ITEM_NOT_ATTACHMENT', words)];
}
