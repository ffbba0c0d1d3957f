/** Discord's validation. Each function takes a payload and returns the problems that Discord would report. */
export { callbackProblems } from './gate/callbacks.ts';
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
export { describeProblem, type Problem } from './problems.ts';
