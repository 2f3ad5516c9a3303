import { CATEGORIES, FUNCTIONS, type FunctionEntry, type FunctionId } from "../../functions/catalogue";
import { categories, type Category } from "../../functions/reference/reference";
import type { Text } from "../../i18n/message";
import { searchable } from "../search";

/** What a query is looked for in: name, description, names of arguments and category, in both languages. */
const SEARCHED: ReadonlyMap<string, string> = new Map(Object.entries<FunctionEntry>(FUNCTIONS).map(([id, entry]) => [id, searched(id, entry)]));

/** The functions that have every word of the query, by category; a formula is looked up by its function. */
export function foundFunctions(query: string): readonly Category[] {
  const words = searchable(query).replace(/^=/, "").replace(/\(.*/s, "").split(/\s+/).filter(Boolean);
  const has = (id: FunctionId) => words.every((word) => SEARCHED.get(id)?.includes(word));
  return categories()
    .map(({ title, functions }) => ({ title, functions: functions.filter(has) }))
    .filter(({ functions }) => functions.length > 0);
}

function searched(id: string, { category, description, arguments: declared }: FunctionEntry): string {
  const texts = [description, CATEGORIES[category], ...Object.values(declared).map(({ name }) => name)];
  return searchable([`KPI.${id}`, ...texts.flatMap((text: Text | undefined) => (text ? [text.zh, text.en] : []))].join("\n"));
}
