import { touchQuietly, type State } from "../../model/state";
import { choiceArg } from "../args";
import { handle, type Handle, type ObjectType } from "../objects";

const applicationType: ObjectType<State> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: () => "Automatic",
      // Only the mode that the desk has; anything else is an argument that it cannot take.
      set: (_state, value) => void choiceArg(value, ["Automatic"]),
    },
    calculationState: { since: "1.9", get: (state) => (state.dirty || state.calls.pending() > 0 ? "Pending" : "Done") },
    decimalSeparator: { since: "1.11", get: () => "." },
    thousandsSeparator: { since: "1.11", get: () => "," },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  methods: {
    calculate: {
      call(state, [type], session) {
        choiceArg(type, ["Recalculate", "Full", "FullRebuild"]);
        touchQuietly(state);
        session.desk.calculate();
      },
    },
    // The desk calculates only when values are read and draws when a batch is done: nothing to suspend.
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};

export function applicationHandle(state: State): Handle {
  return handle(applicationType, state);
}
