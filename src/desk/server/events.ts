/** Events of the API: the library's number for each, as seen in its messages. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EVENTS;

/** Category of API events in messages; 1 is custom functions. */
export const EVENT_CATEGORY = 65536;
export const CALL_CATEGORY = 1;
export const CALL_TYPE = 1000;
/** The document's selection has changed, for workbook.onSelectionChanged. */
export const DOCUMENT_SELECTION = 2;

/** A message to the add-in's runtime, in the order of the wire: category, type, target, JSON text, id. */
export type HostMessage = readonly [category: number, type: number, target: string, message: string, id: number];

/** What the API calls the registration of each event. */
export const REGISTRATIONS: Readonly<Record<string, EventName>> = {
  DataChanged: "changed",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  SelectionChanged: "selectionChanged",
  Deleted: "deleted",
};
