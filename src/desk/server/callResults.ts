import type { Answer, MessageError } from "../model/calls";
import { touch } from "../model/state";
import { ApiError } from "./apiError";
import type { Session } from "./session";

/** Error numbers of the custom-functions runtime. */
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

/** Takes the results that the runtime sends: [invocation, ok, value or message, error number] each. */
export function receiveResults(results: unknown, session: Session): void {
  if (!Array.isArray(results)) throw new ApiError("InvalidArgument");
  let known = false;
  for (const result of results as unknown[]) {
    const [invocation, ok, value, code] = Array.isArray(result) ? (result as unknown[]) : fieldsOf(result);
    if (typeof invocation !== "number") continue;
    const answer = ok === true ? answerOf(value) : failure(CODES[Number(code)] ?? "#VALUE!", value);
    known = session.state.calls.answer(invocation, answer) || known;
  }
  if (known) touch(session.state);
}

/** The older form of a result. */
function fieldsOf(result: unknown): unknown[] {
  const { id, failed, value, errorCode } = (result ?? {}) as Record<string, unknown>; // JSON of the runtime
  return [id, failed !== true, value, errorCode];
}

function failure(error: string, message: unknown): MessageError {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

function answerOf(value: unknown): Answer {
  if (!Array.isArray(value)) return single(value);
  const rows = value as unknown[];
  const width = Math.max(...rows.map((row) => (Array.isArray(row) ? row.length : 0)), 0);
  if (width === 0) return { error: "#VALUE!" };
  return rows.map((row) => Array.from({ length: width }, (_, column) => (Array.isArray(row) ? single((row as unknown[])[column]) : { error: "#N/A" })));
}

type Single = Exclude<Answer, readonly unknown[]>;

function single(value: unknown): Single {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  // A function that answers nothing shows 0, as in Excel.
  if (value === null || value === undefined) return 0;
  const { basicValue, code, message, type } = value as Record<string, unknown>; // an error or a rich value, as JSON
  if (type === "Error" || typeof code === "string") return failure(String(code ?? basicValue ?? "#VALUE!"), message);
  return typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean" ? basicValue : { error: "#VALUE!" };
}
