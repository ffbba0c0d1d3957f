import type {
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIStringSelectComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { ComponentType } from '../../simulator/constants.ts';
import type { NumberedButtons } from './numbered-buttons.ts';
import { BLUE } from './paint.ts';
import { renderButtons } from './render-buttons.ts';
import { type Canvas, renderMarkdown } from './render-markdown.ts';
import { wrapText } from './wrap-text.ts';

type Rows = readonly string[];
type Component = APIMessageTopLevelComponent;

/** Renders a message's components as rows of text, with `numbers` beside the buttons. */
export function renderComponents(
  components: readonly Component[],
  numbers: NumberedButtons,
  canvas: Canvas,
): string[] {
  return components.flatMap((component, index) => [
    ...(needsGap(components[index - 1], component) ? [''] : []),
    ...renderComponent(component, numbers, canvas),
  ]);
}

/** Whether to leave an empty row between two components. Separators bring their own spacing. */
function needsGap(before: Component | undefined, component: Component): boolean {
  return (
    before !== undefined &&
    before.type !== ComponentType.separator &&
    component.type !== ComponentType.separator
  );
}

function renderComponent(component: Component, numbers: NumberedButtons, canvas: Canvas): Rows {
  switch (component.type) {
    case ComponentType.actionRow:
      return renderRow(component.components, numbers, canvas);
    case ComponentType.section:
      return renderSection(component, numbers, canvas);
    case ComponentType.textDisplay:
      return renderMarkdown(component.content, canvas);
    case ComponentType.mediaGallery:
      return component.items.flatMap((item) => renderMedia(item, canvas));
    case ComponentType.file:
      return renderMedia({ media: component.file, description: component.name ?? null }, canvas);
    case ComponentType.separator:
      return component.divider === false ? [''] : [canvas.paint('─'.repeat(canvas.width), 'dim')];
    case ComponentType.container:
      return renderContainer(component, numbers, canvas);
    default:
      return [unsupported(component, canvas)];
  }
}

function renderContainer(container: APIContainerComponent, numbers: NumberedButtons, canvas: Canvas): Rows {
  const accent = container.accent_color ?? undefined;
  const bar = canvas.paint('▌', accent === undefined ? 'dim' : { rgb: accent });
  const inside = { ...canvas, width: canvas.width - 2 };
  return renderComponents(container.components, numbers, inside).map((row) => `${bar} ${row}`.trimEnd());
}

function renderSection(section: APISectionComponent, numbers: NumberedButtons, canvas: Canvas): Rows {
  const { accessory } = section;
  return [
    ...section.components.flatMap((text) => renderMarkdown(text.content, canvas)),
    ...(accessory.type === ComponentType.button
      ? renderButtons([accessory], numbers, canvas)
      : renderMedia(accessory, canvas)),
  ];
}

function renderRow(
  children: readonly APIComponentInMessageActionRow[],
  numbers: NumberedButtons,
  canvas: Canvas,
): Rows {
  const buttons = children.filter((child) => child.type === ComponentType.button);
  const others = children.filter((child) => child.type !== ComponentType.button);
  return [
    ...renderButtons(buttons, numbers, canvas),
    ...others.flatMap((child) => {
      if (child.type === ComponentType.stringSelect) return renderSelect(child, canvas);
      const name = 'placeholder' in child ? child.placeholder : undefined;
      return name ? [canvas.paint(`▾ ${name}`, 'dim')] : [unsupported(child, canvas)];
    }),
  ];
}

function renderSelect(select: APIStringSelectComponent, { width, paint, words }: Canvas): Rows {
  return [
    paint(`▾ ${select.placeholder ?? words.makeASelection}`, 'dim'),
    ...select.options.flatMap((option) => {
      const label = option.description ? `${option.label} – ${option.description}` : option.label;
      const rows = wrapText(label, width - 4);
      return rows.map((row, index) =>
        paint((index === 0 ? `  ${option.default ? '●' : '○'} ` : '    ') + row),
      );
    }),
  ];
}

function renderMedia(item: Pick<APIThumbnailComponent, 'media' | 'description'>, { paint }: Canvas): Rows {
  const description = item.description ? [paint(item.description)] : [];
  return [...description, paint(item.media.url, BLUE)];
}

function unsupported(component: { readonly type: number }, { paint, words }: Canvas): string {
  return paint(words.unsupported(component.type), 'dim');
}
