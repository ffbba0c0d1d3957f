/** What Discord's servers refuse: each function takes a payload and returns what is wrong with it. */
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
export { type Problem, wordProblem } from './problems.ts';
