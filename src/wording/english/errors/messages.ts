/** A sentence for each code, made from the code's context. */
export type Messages<Contexts> = { readonly [Code in keyof Contexts]: (context: Contexts[Code]) => string };
