/** Discord's validation. Each function takes a payload and returns the problems that Discord would report. */
export {
  autocompleteProblems,
  type CallbackTarget,
  callbackProblems,
} from './gate/callbacks.ts';
export {
  bulkCommandProblems,
  commandPatchProblems,
  commandProblems,
  countProblems,
} from './gate/commands.ts';
export {
  channelEditProblems,
  type ExistingMessage,
  editProblems,
  messageProblems,
  replyProblems,
} from './gate/messages.ts';
export { modalProblems } from './gate/modals.ts';
export { describeProblem, type Problem } from './problems.ts';
