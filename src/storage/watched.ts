/** What to tell of a call that succeeded. */
type Telling<Port> = {
  readonly [Name in keyof Port]?: Port[Name] extends (...values: infer Values) => Promise<infer Result>
    ? (values: Values, result: Result) => void
    : never;
};

/**
 * The same port, which tells of each call of these methods that succeeded.
 *
 * @param instead members to have in place of the port's
 */
export function watched<Port extends object>(
  port: Port,
  telling: Telling<Port>,
  instead: Partial<Port> = {},
): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(name in instead ? instead : target, name);
      if (typeof member !== 'function') return member;
      const tell = telling[name as keyof Port] as ((values: unknown[], result: unknown) => void) | undefined;
      if (tell === undefined) return member.bind(target);
      return async (...values: unknown[]) => {
        const result: unknown = await member.apply(target, values);
        tell(values, result);
        return result;
      };
    },
  });
}
