import { REGISTRATIONS } from "../events";
import type { Method } from "../objects";
import type { Session } from "../session";

/** The methods by which the library asks for events: _RegisterActivatedEvent and the like. */
export function registrations<T>(targetOf: (target: T, session: Session) => string): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const [wireName, event] of Object.entries(REGISTRATIONS))
    for (const [prefix, on] of [["_Register", true], ["_Unregister", false]] as const)
      methods[`${prefix}${wireName}Event`] = { call: (target, _args, session) => session.register(event, targetOf(target, session), on) };
  return methods;
}
