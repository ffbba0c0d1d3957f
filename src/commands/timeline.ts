import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { showTimeline, TIMELINE_BUTTON, timelineReply } from '../discord/reading/timeline-pager.ts';
import { listDates } from '../use-cases/reading/list-dates.ts';

export default {
  data: {
    ...described('/timeline'),
    options: [{ ...articleOption, ...described('/timeline article') }, privateOption],
  },
  execute(interaction, context) {
    const article = askedArticle(interaction, context);
    return timelineReply(context.wording, listDates(context.library, article), 0);
  },
  autocomplete: articleChoices,
  buttons: { [TIMELINE_BUTTON]: showTimeline },
} satisfies SlashCommand;
